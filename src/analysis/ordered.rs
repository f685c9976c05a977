//! Order by a number: one sort for whatever is sorted, because each kind of thing and of number
//! would have a copy of its own in the program.

/// The positions of `count` things in the order of a number that each of them has, the lowest
/// first; equal ones keep their order.
///
/// ```
/// use murroskartta::analysis::ordered;
///
/// let sums = [3, 1, 3, 2];
/// assert_eq!(ordered(4, &|at| sums[at]), [1, 3, 0, 2]);
/// ```
pub fn ordered(count: usize, number: &dyn Fn(usize) -> i64) -> Vec<usize> {
    let numbers: Vec<i64> = (0..count).map(number).collect();
    let mut order: Vec<usize> = (0..count).collect();
    order.sort_by_key(|&at| numbers[at]);
    order
}
