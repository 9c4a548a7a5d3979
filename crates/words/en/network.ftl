# Exchange over a network, packs, and the relay: what the command line says, what is refused, and what the audit calls it.

## Refusals

error-address-wrong = “{ $address }” is no address. Write it as 192.0.2.7:4717, as node.customs.example:4717, or as the address of a relay, https://relay.customs.example.
error-relay-wrong = “{ $address }” is no relay. Write its whole address, such as https://relay.customs.example.
error-ticket-wrong = This is no ticket, or a letter of it is wrong. Copy it whole: it begins with ncen1.
error-ticket-newer = This ticket was made by a newer program. Update this one.
error-network-address = This device cannot listen at { $address } ({ $reason }). Choose another address, or end the program that has it.
error-network-off = This device is not on the network. Go on it first: “Exchange” in the window, or “ncen peer network --on” and “ncen serve”, which stays on it as long as it runs.
error-network-refuses = This machine gives no way to the network ({ $reason }). Restart it; if that does not help, ask whoever looks after it.
error-certificate-wrong = The certificate cannot be used ({ $reason }). Choose a file in PEM.
error-peer-busy = This device is just being spoken to. Wait until that is done.
error-peer-refused = The other device hung up at once: it does not know this one yet, is locked, or leaves it alone. Ask there.
error-peer-cut = The line broke after { $seconds } s. What came before that is kept, and the rest follows.
error-peer-no-room = The other device has no room: its disk is nearly full. Make room there; this one tries again later by itself, and nothing is lost.
error-peer-program-old = The other device runs version { $version } of the program, and the administration asks for { $floor } or a newer one. Update it there: then the rest follows, and nothing is lost.
error-program-old = The other device does not speak to the program here: it says that the administration asks for a newer one. Update it on this device: what was saved stays, and goes then.
error-peer-not-reached = The other device does not answer. Check whether it is running and on the network, and whether its address is right.
error-peer-no-address = No address of “{ $device }” is known here: it was not called. Add its ticket (“ncen peer add”), or wait until it comes by itself.
error-peer-is-this-device = This is the ticket of this device. Take that of the other one.
error-receiver-revoked = “{ $receiver }” was revoked: nothing more is made for it. Choose another device; if its officer works on, let him join anew.
error-device-revoked = “{ $device }” was revoked: it is called no more. If its officer works on, let him join anew.
error-receiver-is-this-device = “{ $receiver }” is on this device, which has what is here already. Choose another one.
error-no-such-peer = “{ $device }” is not in the list. “ncen peer list” shows who is.
error-no-peers = There is no other device in the list. Add one by its ticket: “ncen peer add”.
error-too-many-peers = The list holds { $most } devices at most. Take one out first.
error-too-many-addresses = That is too much: { $most } addresses have room, and some certificates. Leave some out.
error-hours-wrong = Hours go from 0 to 23. Write them as 8-17.
error-relay-list-wrong = Line { $line } of the list does not begin with the key of a device. “ncen peer devices” prints such lists.
error-office-circle = { $office } lies above that office, so it cannot lie below it. Choose another one.
error-pack-kind-wrong = “{ $kind }” cannot be the name of a kind of pack. Use up to 32 small letters, digits and hyphens, such as hs or library.
error-pack-version-wrong = Write the version as its publisher does, in 64 characters at most.
error-floor-wrong = “{ $version }” is no version. Write its numbers, such as 1.2.0.
error-floor-newer = The program here is version { $version } itself. Update it first, or state no newer one.
error-floor-not-higher = Version { $floor } is stated already, and it never goes back. State a newer one.

## The command line

cli-network-on = This device goes on the network while “ncen serve” or the window runs.
cli-network-off = This device is not on the network. “ncen peer network --on” goes on it.
cli-network-online = This device is on the network.
cli-network-problem = It is not on the network yet: { $reason }
cli-network-everywhere = every address of this machine, port 4717
cli-both-had = Both had the same
cli-peer-next = { $device }: next try at { $time }.
cli-peer-failed-next = { $device }: { $reason } Next try at { $time }.
cli-address-stated = It is stated, and goes to all devices with the next exchange.
cli-floor = Programs speak from version { $floor } on. The one here is version { $version }.
cli-floor-none = Programs of every version speak. The one here is version { $version }.
cli-floor-newer = Version { $newer } is asked for. Update the program here: devices that have it do not speak to this one.
cli-letter-sent = A letter for { $for } lies in the post. It goes when that device, or one that carries letters, is met.
cli-letter-full = The letter is full: { $left } more items go into the next one, when a receipt has come back.
cli-letter-dropped = Letter { $id } is dropped. What it says goes with the next one.
cli-synced = { $device }: both hold the same now.
cli-synced-part = { $device }: only statements, and what may still be sent, went between the two: one of them was revoked, or nobody there may read now.
cli-exchanged-out = { $n ->
    [one] { $n } item went there.
   *[other] { $n } items went there.
}
cli-exchanged-in = { $n ->
    [one] { $n } new entry came.
   *[other] { $n } new entries came.
}
cli-exchanged-letters = { $n ->
    [one] { $n } letter came.
   *[other] { $n } letters came.
}
cli-exchanged-said = New statements of the administration came.
cli-exchanged-nothing = Nothing was new.
cli-alone-next = No device that was met has signed for it. Exchange with your office’s node or another device of your office, or carry a bundle there: “ncen bundle make”.
cli-letter = Letter
cli-none-letters = No letter lies here. Write one: “ncen post send --for DEVICE”.
cli-none-addresses = This device talks to no address. Add another one: “ncen peer add”.
cli-listens-anywhere = every address of the machine
cli-sync-failed = { $device }: { $reason }
cli-serve-line = { $time } { $what }
cli-serve-online = On the network at { $sockets }.
cli-serve-met = { $device } is there.
cli-serve-met-revoked = { $device } is there. It was revoked: it hears that, and gets nothing else.
cli-serve-exchanged = { $device }: { $what }
cli-relaying = The relay carries at { $url }. Ctrl C ends it.
cli-pack = Pack
cli-pack-right = { $path } is the right { $kind }, version { $version }.
cli-pack-unknown = No registrar has stated { $path } ({ $hash }). Do not use it.
cli-version = Version
cli-hash = Hash
cli-bytes-moved = { $what }: { $sent } bytes out, { $received } in
peer-state-apart = No line
peer-state-dialling = Dialling
peer-state-connected = Connected
peer-state-paused = Left alone
peer-state-quiet = Left alone at this hour
ui-phase-exchanging = Exchanging

## Audit

audit-network = Changed how this device is on the network
audit-peer = Added a device to exchange with, or changed how
audit-peer-removed = Took a device out of the list
audit-exchange = Exchanged with a device on request
audit-address = Stated where a device is found
audit-floor = Stated the oldest program that may speak
audit-office-moved = Moved an office
audit-pack = Stated the right pack
