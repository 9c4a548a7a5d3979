//! Heads of audit chains, said to the other devices: once a week at most a seat writes into a space how far its chain went, so that
//! rows which somebody cuts off the end are missed (docs/formats/audit.md).

use crate::desk::Desk;
use crate::failure::Failure;
use crate::save::{Writer, now};
use journals::{AUDIT_HEAD, Act, AuditHead, Key, SpaceId, SpaceKind};

/// The setting of a seat that says when it told its head last.
const SETTING: &str = "audit-said";
/// Between two heads, in seconds: each is some 400 bytes on every device.
const WEEK: i64 = 7 * 86_400;

/// Says how far the chain of this seat went, where a week has passed. A seat that writes nowhere says nothing.
pub(crate) fn daily(writer: &Writer<'_>) -> Result<(), Failure> {
    let (desk, seat) = (writer.desk, writer.seat());
    let Some(held) = desk.store.setting(&seat, SETTING)?.and_then(|bytes| bytes.try_into().ok()).map(i64::from_be_bytes) else {
        // A seat that is new has said nothing that could be missed.
        return Ok(desk.store.set_setting(&seat, SETTING, &now().to_be_bytes())?);
    };
    // A clock that was put back is no reason to wait for it.
    if (now() - held).abs() < WEEK {
        return Ok(());
    }
    desk.trail.flush()?;
    let (Some(space), Some((n, hash))) = (space(desk, &seat), desk.store.audit_head(&seat)?) else { return Ok(()) };
    writer.beside(space, (AUDIT_HEAD, AuditHead { n, hash }.encode()), (SETTING, now().to_be_bytes().to_vec()))
}

/// Where a seat says it: where most read, of the spaces in which it may write.
fn space(desk: &Desk, seat: &Key) -> Option<SpaceId> {
    let authority = desk.authority();
    let writes = |space: &SpaceId| authority.decide(seat, space, Act::Write).is_ok();
    let own = |kind| authority.spaces().find(|(space, facts)| facts.kind == kind && writes(space)).map(|(space, _)| *space);
    [SpaceKind::Notices, SpaceKind::Cases, SpaceKind::Catalogue].into_iter().find_map(own)
}

/// Numbers of heads that a seat has said and of which its chain knows nothing, or something else: rows were cut off or changed since.
pub(crate) fn missed(desk: &Desk, seat: &Key) -> Result<Vec<u64>, Failure> {
    let hashes = desk.store.audit(seat)?.hashes;
    let said = desk.store.read_everything()?.besides_of(seat, AUDIT_HEAD)?;
    let heads = said.iter().filter_map(|body| AuditHead::decode(&body.content));
    Ok(heads.filter(|head| hashes.get(&head.n) != Some(&head.hash)).map(|head| head.n).collect())
}
