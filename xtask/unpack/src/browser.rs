//! The way in from a script.

use core::slice;

/// Unpacks from one place in the module's memory to the next, of which the first `known` bytes stand
/// there already, and joins from there to a third.
///
/// # Safety
/// All three lie in memory that the script has added, one after the other.
#[allow(unsafe_code, reason = "a script hands over numbers, not slices")]
#[unsafe(no_mangle)]
pub unsafe extern "C" fn unpack(
    packed: *const u8,
    packed_length: usize,
    apart: *mut u8,
    known: usize,
    apart_length: usize,
    out: *mut u8,
    length: usize,
) -> bool {
    // SAFETY: as above; nothing else in this module takes memory.
    let (packed, apart, out) = unsafe {
        (
            slice::from_raw_parts(packed, packed_length),
            slice::from_raw_parts_mut(apart, apart_length),
            slice::from_raw_parts_mut(out, length),
        )
    };
    crate::unpack(packed, apart, known) && crate::join(&apart[known..], out)
}

/// A mistake ends as an exception in the script, without the words that
/// `std` would bring along.
#[panic_handler]
fn on_panic(_: &core::panic::PanicInfo) -> ! {
    core::arch::wasm32::unreachable()
}
