//! SVG path data, as short as whole units allow.

use super::fit::Point;

/// Path data of closed rings given without their closing points.
pub(super) fn closed(rings: &[Vec<Point>]) -> String {
    rings.iter().fold(String::new(), |mut data, ring| {
        append(&mut data, ring);
        data.push('z');
        data
    })
}

/// Path data of open lines; those of a single point are left out.
pub(super) fn open(lines: &[Vec<Point>]) -> String {
    lines.iter().filter(|line| 1 < line.len()).fold(String::new(), |mut data, line| {
        append(&mut data, line);
        data
    })
}

/// Appends a line: an absolute start, then relative steps, so that a border's steps read as in its outline.
fn append(data: &mut String, line: &[Point]) {
    let Some(start) = line.first() else { return };
    data.push('M');
    number(data, start.x, true);
    number(data, start.y, false);
    let mut command = 'M';
    for pair in line.windows(2) {
        let (dx, dy) = (pair[1].x - pair[0].x, pair[1].y - pair[0].y);
        let next = if dy == 0 {
            'h'
        } else if dx == 0 {
            'v'
        } else {
            'l'
        };
        let switched = next != command;
        if switched {
            data.push(next);
        }
        command = next;
        match next {
            'h' => number(data, dx, switched),
            'v' => number(data, dy, switched),
            _ => {
                number(data, dx, switched);
                number(data, dy, false);
            }
        }
    }
}

/// Appends a number; a minus or a letter before it parts it from what went before, else a space does.
fn number(data: &mut String, value: i32, after_letter: bool) {
    if 0 <= value && !after_letter {
        data.push(' ');
    }
    data.push_str(&value.to_string());
}

#[cfg(test)]
mod tests {
    use super::{Point, closed, open};

    #[test]
    fn steps_are_relative_and_parted_only_where_they_must_be() {
        check(&[(3, 4), (8, 4), (8, 1), (9, 3), (7, -2)], "M3 4h5v-3l1 2-2-5");
        check(&[(0, 0), (1, 1), (3, 1), (4, 1), (6, 0)], "M0 0l1 1h2 1l2-1");
        check(&[(-1, -2), (-1, 0), (-1, 7)], "M-1-2v2 7");
        check(&[(5, 5)], "");
    }

    #[test]
    fn every_ring_is_closed() {
        let triangle = points(&[(0, 0), (2, 0), (1, 1)]);
        assert_eq!(closed(&[triangle.clone(), triangle]), "M0 0h2l-1 1zM0 0h2l-1 1z");
    }

    #[track_caller]
    fn check(line: &[(i32, i32)], data: &str) {
        assert_eq!(open(&[points(line)]), data);
    }

    fn points(line: &[(i32, i32)]) -> Vec<Point> {
        line.iter().map(|(x, y)| Point { x: *x, y: *y }).collect()
    }
}
