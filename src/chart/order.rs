//! Numbers in their order.

/// The positions of `numbers` from the least to the largest; equal ones stay in their order.
pub(super) fn ascending(numbers: &[f64]) -> Vec<usize> {
    let mut positions: Vec<usize> = (0..numbers.len()).collect();
    positions.sort_by(|&a, &b| numbers[a].total_cmp(&numbers[b]));
    positions
}

#[cfg(test)]
mod tests {
    use super::ascending;

    #[test]
    fn equal_numbers_stay_in_their_order() {
        assert_eq!(ascending(&[2.0, 1.0, 2.0, -1.0]), [3, 1, 0, 2]);
        assert_eq!(ascending(&[]), [0_usize; 0]);
    }
}
