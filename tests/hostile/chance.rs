//! Bytes that go wrong in every way that comes to mind, the same in every run.

/// Numbers that look random: a linear congruential generator (Knuth's MMIX).
pub(crate) struct Chance(pub(crate) u64);

impl Chance {
    /// A number below `end`, or 0.
    pub(crate) fn below(&mut self, end: usize) -> usize {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        usize::try_from(self.0 >> 33).expect("31 bits") % end.max(1)
    }

    fn of<T: Copy>(&mut self, some: &[T]) -> T {
        some[self.below(some.len())]
    }

    /// The bytes with one thing wrong, or up to four.
    pub(crate) fn spoilt(&mut self, bytes: &[u8]) -> Vec<u8> {
        let mut bytes = bytes.to_vec();
        for _ in 0..=self.below(7).saturating_sub(3) {
            self.spoil(&mut bytes);
        }
        bytes
    }

    fn spoil(&mut self, bytes: &mut Vec<u8>) {
        let start = self.below(bytes.len());
        let end = bytes.len().min(start + 1 + self.below(24));
        match self.below(12) {
            0 => bytes.truncate(start),
            1 => drop(bytes.drain(start..end)),
            2 => drop(bytes.splice(start..end, self.of(&PIECES).bytes())),
            3 => drop(bytes.splice(start..start, self.of(&PIECES).bytes())),
            // A value in the place of another: what stands up to the next sign that parts.
            4..=6 => {
                let is_apart = |byte: &u8| b",]}\n\"&=".contains(byte);
                let end =
                    bytes[start..].iter().position(is_apart).map_or(bytes.len(), |length| start + length);
                drop(bytes.splice(start..end, self.of(&VALUES).bytes()));
            }
            7 => {
                let piece = bytes[start..end].repeat(1 + self.below(40));
                drop(bytes.splice(start..start, piece));
            }
            8 => {
                let lines: Vec<Vec<u8>> = bytes.split(|byte| *byte == b'\n').map(<[u8]>::to_vec).collect();
                let (from, to) = (self.below(lines.len()), self.below(lines.len()));
                let mut moved = lines.clone();
                moved.insert(to, lines[from].clone());
                *bytes = moved.join(&b'\n');
            }
            9 => {
                if let Some(byte) = bytes.get_mut(start) {
                    *byte ^= 1 << self.below(8);
                }
            }
            10 => {
                let depth = self.below(3_000);
                drop(bytes.splice(start..start, self.of(&OPENING).repeat(depth).bytes()));
            }
            _ => *bytes = self.encoded(bytes),
        }
    }

    /// The text in another encoding.
    fn encoded(&mut self, bytes: &[u8]) -> Vec<u8> {
        let text = String::from_utf8_lossy(bytes);
        match self.below(4) {
            0 => [b"\xef\xbb\xbf", bytes].concat(),
            1 => text.encode_utf16().flat_map(u16::to_le_bytes).collect(),
            2 => text.chars().map(|letter| u8::try_from(letter).unwrap_or(b'?')).collect(),
            _ => text.replace('\n', "\r").into_bytes(),
        }
    }
}

/// What stands between other things, or ends them.
const PIECES: [&str; 30] = [
    "[",
    "]",
    "{",
    "}",
    "\"",
    "\"\"\"",
    "'''",
    "\\",
    "\\ud800",
    "\\u0000",
    "\0",
    "\u{feff}",
    "\u{202e}",
    "\u{10ffff}",
    "\r\n",
    "\n",
    "#",
    "=",
    "&",
    "?",
    "%",
    "%2",
    "%ff",
    "+",
    ",",
    ".",
    "¤",
    "§",
    "[[span]]",
    "å",
];

/// What may stand in the place of a value.
const VALUES: [&str; 26] = [
    "",
    "0",
    "-0",
    "-1",
    "1e999",
    "-1e308",
    "1e-400",
    "90.0",
    "-180.0",
    "NaN",
    "inf",
    "null",
    "true",
    "[]",
    "{}",
    "\"\"",
    "65535",
    "65536",
    "99999999999999999999999",
    "2026-02-30",
    "0000-00-00",
    "2005",
    "nan",
    "0x7f",
    "[[0]]",
    "\"\\ud800\"",
];

/// What opens something, again and again.
const OPENING: [&str; 6] = ["[", "{\"a\":", "[[[0,0],", "a={b=", "(", "%25"];
