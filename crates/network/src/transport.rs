//! How a line treats its network: windows, patience, and what is switched off because it costs bytes on a slow line.

use iroh::endpoint::{QuicTransportConfig, VarInt};
use std::time::Duration;

/// Bytes that may be on their way to one peer: ten times what 100 Mbit/s hold in 80 ms, and what one line may cost in memory.
const SENT_MAX: u64 = 1 << 20;
/// The same where the line is slow: two seconds of 64 kbit/s, so that what is urgent does not wait behind what was sent before, and what a cut
/// takes away is little. Over a satellite it is enough for 200 kbit/s.
const SENT_MAX_SLOW: u64 = 16 << 10;
/// Bytes that a peer may have sent and nobody has read. The library cuts a connection with more than 1,024 pieces in this buffer, whether
/// there are gaps between them or not (quinn issue 2809): with pieces of 256 bytes this is as many. It is enough for 400 kB/s over a
/// satellite.
const RECEIVED_MAX: u32 = 256 << 10;
/// The same where the line is slow: who answers does not know how slow it is, and fills the queue before it till packets are lost.
const RECEIVED_MAX_SLOW: u32 = 16 << 10;
/// A line that says nothing for this long is cut: iroh takes no longer time for a path.
const SILENT: Duration = Duration::from_secs(15);
/// An idle line is kept open by a packet this often, the longest that iroh takes.
const KEPT_OPEN: Duration = Duration::from_secs(5);
/// The round trip that is supposed before one was measured; a satellite's is above 500 ms, and a packet that is sent again for nothing
/// costs 1.2 kB of 8 a second. Who answers does not know yet how slow the line is.
const SUPPOSED: Duration = Duration::from_millis(800);

/// The settings of a line; those of a slow one where it `is_slow`. The other side is not asked to acknowledge less often, which would save a
/// slow line some hundredths: the library writes that frame without looking whether there is room for it (noq 1.4.0), and in a flood of strangers
/// that ended the whole program.
pub(crate) fn settings(is_slow: bool) -> QuicTransportConfig {
    let received_max = VarInt::from_u32(if is_slow { RECEIVED_MAX_SLOW } else { RECEIVED_MAX });
    QuicTransportConfig::builder()
        .initial_rtt(SUPPOSED)
        .max_concurrent_bidi_streams(VarInt::from_u32(1))
        .max_concurrent_uni_streams(VarInt::from_u32(0))
        .stream_receive_window(received_max)
        .receive_window(received_max)
        .send_window(if is_slow { SENT_MAX_SLOW } else { SENT_MAX })
        .mtu_discovery_config(None)
        .datagram_receive_buffer_size(None)
        .max_idle_timeout(SILENT.try_into().ok())
        .default_path_max_idle_timeout(SILENT)
        .keep_alive_interval(KEPT_OPEN)
        .default_path_keep_alive_interval(KEPT_OPEN)
        .build()
}
