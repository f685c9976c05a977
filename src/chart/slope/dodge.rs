//! Labels that would cover each other are moved up and down, as little as it takes.

use crate::chart::order::ascending;

/// Where things so high stand that would best stand at `places`, between `low` and `high` (middles, in
/// CSS pixels): apart, in the order of their places, and with the least sum of squared ways. Equal
/// places keep their order. Where there is less room than they need, they begin at `low`.
///
/// Things that touch move as one, to the mean of where each of them would have that one: the method of
/// pooled neighbours (Barlow et al. 1972, Statistical Inference under Order Restrictions).
///
/// ```
/// use murroskartta::chart::slope::dodge;
///
/// assert_eq!(dodge(&[50.0, 10.0, 50.0], 20.0, (0.0, 100.0)), [40.0, 10.0, 60.0]);
/// ```
pub fn dodge(places: &[f64], height: f64, (low, high): (f64, f64)) -> Vec<f64> {
    let order = ascending(places);
    // Seen from the place of the first of a block, all of it wants to be at one place.
    let wish = |n: usize| places[order[n]] - height * n as f64;
    let mut blocks: Vec<Block> = Vec::new();
    for n in 0..order.len() {
        let mut block = Block {
            sum: wish(n),
            count: 1,
        };
        while let Some(before) = blocks.pop_if(|before| before.mean() >= block.mean()) {
            block.sum += before.sum;
            block.count += before.count;
        }
        blocks.push(block);
    }
    let most = (high - height * order.len().saturating_sub(1) as f64).max(low);
    let wishes = blocks
        .iter()
        .flat_map(|block| std::iter::repeat_n(block.mean().clamp(low, most), block.count));
    let mut settled = vec![0.0; places.len()];
    for ((n, at), wish) in order.into_iter().enumerate().zip(wishes) {
        settled[at] = wish + height * n as f64;
    }
    settled
}

/// Things that touch.
struct Block {
    /// Sum of the places that each of them wishes for the first.
    sum: f64,
    count: usize,
}

impl Block {
    fn mean(&self) -> f64 {
        self.sum / self.count as f64
    }
}
