//! How much memory a thread holds, and the most that it held: the allocator of every program that links this crate.

use std::alloc::{GlobalAlloc, Layout, System};
use std::cell::Cell;

thread_local! {
    // Without a destructor and ready before anything is allocated, so that the allocator may ask at any time.
    static HELD: Cell<isize> = const { Cell::new(0) };
    static MOST: Cell<isize> = const { Cell::new(0) };
}

/// Counts, and lets the system's allocator do the work.
struct Counting;

#[global_allocator]
static COUNTING: Counting = Counting;

/// What a piece of work took at its peak beyond what its thread held before, in bytes.
pub(crate) fn peak_of(work: impl FnOnce()) -> usize {
    let before = HELD.get();
    MOST.set(before);
    work();
    MOST.get().saturating_sub(before).unsigned_abs()
}

fn count(bytes: isize) {
    let held = HELD.get() + bytes;
    HELD.set(held);
    if held > MOST.get() {
        MOST.set(held);
    }
}

fn size(layout: Layout) -> isize {
    // A layout is never larger than this.
    layout.size().cast_signed()
}

#[allow(unsafe_code, reason = "every call goes on to the system's allocator as it came")]
unsafe impl GlobalAlloc for Counting {
    unsafe fn alloc(&self, layout: Layout) -> *mut u8 {
        count(size(layout));
        unsafe { System.alloc(layout) }
    }

    unsafe fn alloc_zeroed(&self, layout: Layout) -> *mut u8 {
        count(size(layout));
        unsafe { System.alloc_zeroed(layout) }
    }

    unsafe fn realloc(&self, held: *mut u8, layout: Layout, wanted: usize) -> *mut u8 {
        // It may be moved, and then both are held for a moment.
        count(wanted.cast_signed());
        count(-size(layout));
        unsafe { System.realloc(held, layout, wanted) }
    }

    unsafe fn dealloc(&self, held: *mut u8, layout: Layout) {
        count(-size(layout));
        unsafe { System.dealloc(held, layout) }
    }
}
