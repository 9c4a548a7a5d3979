//! The column encodings of an Automerge change chunk: run lengths, deltas, booleans, LEB128.
//! They follow the Automerge binary format, version 1 ("Column encodings").

/// Appends an unsigned LEB128 number.
pub(crate) fn unsigned(out: &mut Vec<u8>, mut value: u64) {
    while value >= 0x80 {
        out.push(value as u8 | 0x80);
        value >>= 7;
    }
    out.push(value as u8);
}

/// Appends a signed LEB128 number.
pub(crate) fn signed(out: &mut Vec<u8>, mut value: i64) {
    loop {
        let byte = value as u8 & 0x7f;
        value >>= 7;
        if (value == 0 && byte & 0x40 == 0) || (value == -1 && byte & 0x40 != 0) {
            out.push(byte);
            return;
        }
        out.push(byte | 0x80);
    }
}

/// Appends length and bytes.
pub(crate) fn prefixed(out: &mut Vec<u8>, bytes: &[u8]) {
    unsigned(out, bytes.len() as u64);
    out.extend_from_slice(bytes);
}

/// A run-length column: `count value` for a run, `-count values…` for values that differ, `0 count` for nulls.
pub(crate) fn run_lengths<T: PartialEq + Copy>(
    out: &mut Vec<u8>,
    values: impl Iterator<Item = Option<T>>,
    write: impl Fn(&mut Vec<u8>, T),
) {
    let mut literal: Vec<T> = Vec::new();
    let mut run: Option<(Option<T>, u64)> = None;
    for value in values {
        match &mut run {
            Some((held, count)) if *held == value => *count += 1,
            _ => {
                if let Some(ended) = run.replace((value, 1)) {
                    end_run(out, ended, &mut literal, &write);
                }
            }
        }
    }
    if let Some(ended) = run {
        end_run(out, ended, &mut literal, &write);
    }
    end_literal(out, &mut literal, &write);
}

/// Writes a finished run, or adds a lone value to the literal that is being collected.
fn end_run<T: Copy>(out: &mut Vec<u8>, run: (Option<T>, u64), literal: &mut Vec<T>, write: &impl Fn(&mut Vec<u8>, T)) {
    match run {
        (Some(value), 1) => literal.push(value),
        (Some(value), count) => {
            end_literal(out, literal, write);
            signed(out, count as i64);
            write(out, value);
        }
        (None, count) => {
            end_literal(out, literal, write);
            signed(out, 0);
            unsigned(out, count);
        }
    }
}

fn end_literal<T: Copy>(out: &mut Vec<u8>, literal: &mut Vec<T>, write: &impl Fn(&mut Vec<u8>, T)) {
    if !literal.is_empty() {
        signed(out, -(literal.len() as i64));
        literal.drain(..).for_each(|value| write(out, value));
    }
}

/// A delta column: run lengths over the differences of neighbours; nulls do not move the base.
pub(crate) fn deltas(out: &mut Vec<u8>, values: impl Iterator<Item = Option<i64>>) {
    let mut base = 0;
    let differences = values.map(|value| {
        value.map(|value| {
            let difference = value - base;
            base = value;
            difference
        })
    });
    run_lengths(out, differences, signed);
}

/// A boolean column: lengths of alternating runs, the first of them false.
pub(crate) fn booleans(out: &mut Vec<u8>, values: impl Iterator<Item = bool>) {
    let (mut held, mut count) = (false, 0u64);
    for value in values {
        if value != held {
            unsigned(out, count);
            (held, count) = (value, 0);
        }
        count += 1;
    }
    unsigned(out, count);
}

#[cfg(test)]
mod tests {
    use super::*;

    fn encoded(values: &[Option<u64>]) -> Vec<u8> {
        let mut out = Vec::new();
        run_lengths(&mut out, values.iter().copied(), unsigned);
        out
    }

    #[test]
    fn runs_literals_and_nulls() {
        assert_eq!(encoded(&[Some(5), Some(5), Some(5)]), [3, 5]);
        assert_eq!(encoded(&[Some(1), Some(2), Some(3)]), [0x7d, 1, 2, 3]);
        assert_eq!(encoded(&[Some(1), Some(2), Some(2)]), [0x7f, 1, 2, 2]);
        assert_eq!(encoded(&[None, None, Some(7)]), [0, 2, 0x7f, 7]);
        assert_eq!(encoded(&[]), []);
    }

    #[test]
    fn deltas_and_booleans() {
        let mut out = Vec::new();
        deltas(&mut out, [Some(1), Some(2), None, Some(3)].into_iter());
        assert_eq!(out, [2, 1, 0, 1, 0x7f, 1]);
        out.clear();
        booleans(&mut out, [true, true, false].into_iter());
        assert_eq!(out, [0, 2, 1]);
    }

    #[test]
    fn numbers() {
        let mut out = Vec::new();
        unsigned(&mut out, 300);
        signed(&mut out, -1);
        signed(&mut out, 64);
        signed(&mut out, -65);
        assert_eq!(out, [0xac, 2, 0x7f, 0xc0, 0, 0xbf, 0x7f]);
    }
}
