//! Reading a file that somebody else made, in bounded memory.

use std::io::Read;
use std::path::Path;

use crate::disk::Disk;
use crate::failure::Failure;

/// Bytes by which the result grows, so that a file's claimed length alone costs no memory.
const BLOCK: usize = 256 * 1024;

/// The whole file, if it has at most `cap` bytes. Nothing is assumed of its content.
///
/// # Errors
/// [`Failure::TooLarge`] over the cap, also when the file grows while it is read or memory does
/// not suffice; [`Failure::Unreadable`] for all else, also for folders, pipes and devices.
pub fn read_capped(disk: &dyn Disk, path: &Path, cap: u64) -> Result<Vec<u8>, Failure> {
    let opened = disk.open(path).map_err(|_| Failure::Unreadable)?;
    if opened.length > cap {
        return Err(Failure::TooLarge);
    }
    // One byte over the cap tells a file that is too long from one that just fits.
    let mut content = opened.content.take(cap.saturating_add(1));
    let mut bytes = Vec::new();
    let mut block = vec![0; BLOCK];
    loop {
        let count = match content.read(&mut block) {
            Ok(0) => break,
            Ok(count) => count,
            Err(error) if error.kind() == std::io::ErrorKind::Interrupted => continue,
            Err(_) => return Err(Failure::Unreadable),
        };
        let read = block.get(..count).ok_or(Failure::Unreadable)?;
        bytes.try_reserve(count).map_err(|_| Failure::TooLarge)?;
        bytes.extend_from_slice(read);
    }
    if u64::try_from(bytes.len()).is_ok_and(|length| length <= cap) {
        Ok(bytes)
    } else {
        Err(Failure::TooLarge)
    }
}
