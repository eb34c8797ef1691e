//! SVG path data, as short as whole units allow.

use std::fmt::Write as _;

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
    write!(data, "{value}").expect("a String takes all text");
}
