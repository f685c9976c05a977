//! How far marks of a line are moved aside, so that none covers another.

/// How far apart two marks are that do not touch, in radii.
const APART: f64 = 2.0;
/// How far apart marks are moved that stand on each other, in radii: less, to stay in the line.
const TIGHT: f64 = 1.3;

/// How far the farthest edge of so many marks is from the axis at most, in radii.
pub fn farthest(marks: usize) -> f64 {
    TIGHT * (marks.max(3) - 1) as f64 / 2.0 + 1.0
}

/// How far marks at these places, from the left, are moved down.
pub fn downs(places: &[f64], radius: f64) -> Vec<f64> {
    match *places {
        [first, between, last] => downs_of_three([first, between, last], radius).to_vec(),
        _ => crowds(places, radius)
            .flat_map(|crowd| downs_of_crowd(crowd, radius))
            .collect(),
    }
}

/// The one between is never moved lower than the others.
fn downs_of_three([first, between, last]: [f64; 3], radius: f64) -> [f64; 3] {
    let crowded = last - first < APART * radius;
    let apart = radius * if crowded { TIGHT } else { APART };
    let (left, right) = (rise(between - first, apart), rise(last - between, apart));
    let downs = if crowded {
        [left, 0.0, right.max(left + rise(last - first, apart))]
    } else {
        [left, 0.0, right]
    };
    let lowest = downs.into_iter().fold(0.0, f64::max);
    // A mark that no other is near stays on the axis.
    let settled = |down: f64| {
        if down > 0.0 || crowded {
            down - lowest / 2.0
        } else {
            0.0
        }
    };
    [settled(downs[0]), -lowest / 2.0, settled(downs[2])]
}

/// How far apart in height two marks must be that are so far apart in breadth.
fn rise(breadth: f64, apart: f64) -> f64 {
    (apart * apart - breadth * breadth).max(0.0).sqrt()
}

/// Marks of which each touches the next where all are on the axis.
fn crowds(places: &[f64], radius: f64) -> impl Iterator<Item = &[f64]> {
    places.chunk_by(move |before, next| next - before < APART * radius)
}

/// Two part as far as they must; more stand on levels above and below the axis.
fn downs_of_crowd(places: &[f64], radius: f64) -> Vec<f64> {
    match *places {
        [_] => vec![0.0],
        [first, last] => {
            let rise = rise(last - first, APART * radius);
            vec![rise / 2.0, -rise / 2.0]
        }
        _ => levels(places, TIGHT * radius),
    }
}

/// Each on the level nearest to the axis on which no mark before it is nearer than `apart`.
fn levels(places: &[f64], apart: f64) -> Vec<f64> {
    let mut downs: Vec<f64> = Vec::new();
    for (at, place) in places.iter().enumerate() {
        let is_free = |down: &f64| {
            let before = places[..at].iter().zip(&downs);
            let mut near = before.map(|(x, y)| (place - x).hypot(down - y));
            near.all(|distance| distance > apart - 1e-6)
        };
        // As many levels as marks: one is free.
        let level = |n: usize| apart * n.div_ceil(2) as f64 * if n % 2 == 1 { -1.0 } else { 1.0 };
        let down = (0..places.len()).map(level).find(is_free);
        downs.push(down.unwrap_or(0.0));
    }
    centred(downs)
}

/// As far above the axis as below it.
fn centred(mut downs: Vec<f64>) -> Vec<f64> {
    let lowest = downs.iter().copied().fold(f64::MIN, f64::max);
    let highest = downs.iter().copied().fold(f64::MAX, f64::min);
    for down in &mut downs {
        *down -= f64::midpoint(lowest, highest);
    }
    downs
}

#[cfg(test)]
mod tests {
    use super::*;

    fn close(places: &[f64], radius: f64, expected: &[f64]) {
        let downs = downs(places, radius);
        let near = downs
            .iter()
            .zip(expected)
            .all(|(a, b)| (a - b).abs() < 1e-9);
        assert!(near && downs.len() == expected.len(), "{downs:?}");
    }

    #[test]
    fn marks_that_are_apart_stay_on_the_axis() {
        close(&[0.0, 20.0, 40.0], 10.0, &[0.0; 3]);
        close(&[0.0, 20.0, 40.0, 60.0, 80.0], 10.0, &[0.0; 5]);
    }

    #[test]
    fn two_on_one_place_part_up_and_down() {
        close(&[0.0, 0.0, 40.0], 5.0, &[5.0, -5.0, 0.0]);
        close(&[0.0, 40.0, 40.0], 5.0, &[0.0, -5.0, 5.0]);
        close(&[7.0, 7.0], 5.0, &[5.0, -5.0]);
        close(&[0.0, 40.0, 40.0, 80.0], 5.0, &[0.0, 5.0, -5.0, 0.0]);
    }

    #[test]
    fn three_on_one_place_stand_on_each_other() {
        close(&[0.0; 3], 10.0, &[0.0, -13.0, 13.0]);
    }

    #[test]
    fn more_on_one_place_stand_on_each_other_around_the_axis() {
        close(&[0.0; 4], 10.0, &[6.5, -6.5, 19.5, -19.5]);
        close(&[0.0; 5], 10.0, &[0.0, -13.0, 13.0, -26.0, 26.0]);
    }

    #[test]
    fn no_mark_is_farther_from_the_axis_than_there_is_room() {
        for count in 2..=5 {
            for step in [0.0, 1.0, 3.0, 6.0, 9.0] {
                let places: Vec<_> = (0..count).map(|n| step * f64::from(n)).collect();
                let edge = |down: f64| down.abs() + 6.5;
                let far = downs(&places, 6.5)
                    .into_iter()
                    .map(edge)
                    .fold(0.0, f64::max);
                assert!(far <= 6.5 * farthest(places.len()) + 1e-9, "{places:?}");
            }
        }
    }
}
