//! The compressor of a session: what went in comes out, whatever is altered on the way is an error or another frame, and nobody's memory
//! is filled.

use crate::{FRAME_MAX, Packing, Unpackable, Unpacking};
use proptest::prelude::*;

proptest! {
    #[test]
    fn frames_come_out_as_they_went_in(frames in proptest::collection::vec(proptest::collection::vec(any::<u8>(), 0..3_000), 1..20)) {
        let (mut packing, mut unpacking) = (Packing::new(), Unpacking::new());
        for frame in &frames {
            prop_assert_eq!(&unpacking.unpack(&packing.pack(frame)).unwrap(), frame);
        }
    }
}

#[test]
fn what_is_said_again_costs_little_and_the_longest_frame_has_room() {
    let (mut packing, mut unpacking) = (Packing::new(), Unpacking::new());
    let mut state = 1u64;
    let mut noise = || {
        state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1);
        (state >> 56) as u8
    };
    let frame: Vec<u8> = (0..2_000).map(|_| noise()).collect();
    let sizes = [packing.pack(&frame), packing.pack(&frame)].map(|packed| {
        assert_eq!(unpacking.unpack(&packed).unwrap(), frame);
        packed.len()
    });
    assert!(sizes[0] > 1_900 && sizes[1] < 60, "{sizes:?}");
    let longest: Vec<u8> = (0..crate::PIECE_MAX + 100).map(|_| noise()).collect();
    let packed = packing.pack(&longest);
    assert!(packed.len() <= FRAME_MAX);
    assert_eq!(unpacking.unpack(&packed).unwrap(), longest);
}

#[test]
fn a_frame_that_would_be_longer_than_frames_are_is_refused_and_so_is_noise() {
    let mut packing = Packing::new();
    let bomb = packing.pack(&vec![0; 40 << 20]);
    assert!(bomb.len() < 10_000, "{}", bomb.len());
    assert_eq!(Unpacking::new().unpack(&bomb), Err(Unpackable));
    for noise in [&b""[..], b"\0\0\0\0\0\0", &[0xff; 300], b"not packed at all, but words"] {
        let _ = Unpacking::new().unpack(noise);
    }
    assert_eq!(Unpacking::new().unpack(&[0xff; 300]), Err(Unpackable));
}
