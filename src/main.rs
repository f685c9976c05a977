//! In the browser: mounts the app. Natively: prints what the build puts into the page, the static
//! first view or, when asked for `texts`, those of the background.

/// Memory by an allocator of 1 KB: the library's own takes four, to share it between threads and give
/// it back, and there is nobody here to do either with.
#[cfg(target_arch = "wasm32")]
#[global_allocator]
static MEMORY: rlsf::GlobalTlsf<Small> = rlsf::GlobalTlsf::new();

/// Without what makes the allocator larger, but for joining the pages that it gets to one.
#[cfg(target_arch = "wasm32")]
struct Small;

#[cfg(target_arch = "wasm32")]
impl rlsf::GlobalTlsfOptions for Small {
    const ENABLE_REALLOCATION: bool = false;
}

#[cfg(target_arch = "wasm32")]
fn main() {
    murroskartta::views::start();
}

#[cfg(not(target_arch = "wasm32"))]
fn main() {
    match std::env::args().nth(1).as_deref() {
        Some("texts") => print!("{}", murroskartta::survey::texts()),
        _ => print!("{}", murroskartta::views::static_view()),
    }
}
