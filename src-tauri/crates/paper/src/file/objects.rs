//! The objects of a file, and where each of them lies.
//!
//! What is no stream is packed: many objects in one deflated stream (ISO 32000-1, 7.5.7), since
//! the structure of a page takes twenty objects that hardly differ from those of the page before.

use std::{cell::RefCell, rc::Rc};

use sha2::{Digest, Sha256};

use super::syntax::{Id, Syntax};
use crate::{Failure, deflate::Deflater};

/// Where an object lies.
#[derive(Debug, Clone, Copy)]
enum Place {
    /// Nowhere yet.
    Reserved,
    /// At this byte of the file.
    At(usize),
    /// In an object stream, at this place in its row.
    Packed { stream: Id, row: usize },
}

/// A file while it is written.
pub(crate) struct Objects {
    bytes: Vec<u8>,
    /// By number, from 1.
    places: Vec<Place>,
    packed: Vec<Packed>,
    body: Syntax,
    /// Of all bytes before `hashed`.
    hash: Sha256,
    hashed: usize,
    /// Shared with the branches: making one takes longer than a file has to deflate.
    deflater: Rc<RefCell<Deflater>>,
}

/// An object that waits in the body of the next object stream.
struct Packed {
    id: Id,
    start: usize,
}

/// As many bytes share an object stream: what a reader unpacks at once, and as far back as
/// deflating looks.
const PACKED: usize = 32 << 10;

/// The version, and four bytes that tell programs that this is no text.
const HEADER: &[u8] = b"%PDF-1.7\n%\xE2\xE3\xCF\xD3\n";

impl Objects {
    /// A file without objects.
    pub(crate) fn new() -> Self {
        Self::with(Rc::new(RefCell::new(Deflater::new())))
    }

    fn with(deflater: Rc<RefCell<Deflater>>) -> Self {
        Self {
            bytes: HEADER.to_vec(),
            places: Vec::new(),
            packed: Vec::new(),
            body: Syntax::default(),
            hash: Sha256::new(),
            hashed: 0,
            deflater,
        }
    }

    /// A copy to go on with, with room for `more` bytes.
    ///
    /// # Errors
    /// [`Failure::Engine`].
    pub(crate) fn branch(&mut self, more: usize) -> Result<Self, Failure> {
        self.pack()?;
        self.hash();
        let mut bytes = Vec::with_capacity(self.bytes.len() + more);
        bytes.extend_from_slice(&self.bytes);
        Ok(Self {
            bytes,
            places: self.places.clone(),
            hash: self.hash.clone(),
            hashed: self.hashed,
            ..Self::with(Rc::clone(&self.deflater))
        })
    }

    /// A number for an object that is written later.
    pub(crate) fn reserve(&mut self) -> Id {
        self.places.push(Place::Reserved);
        Id(u32::try_from(self.places.len()).unwrap_or(u32::MAX))
    }

    /// Writes an object under its number.
    ///
    /// # Errors
    /// [`Failure::Engine`].
    pub(crate) fn set(&mut self, id: Id, write: impl FnOnce(&mut Syntax)) -> Result<(), Failure> {
        self.packed.push(Packed { id, start: self.body.bytes.len() });
        write(&mut self.body);
        self.body.raw("\n");
        if self.body.bytes.len() < PACKED { Ok(()) } else { self.pack() }
    }

    /// Writes an object and returns its number.
    ///
    /// # Errors
    /// [`Failure::Engine`].
    pub(crate) fn add(&mut self, write: impl FnOnce(&mut Syntax)) -> Result<Id, Failure> {
        let id = self.reserve();
        self.set(id, write)?;
        Ok(id)
    }

    /// Writes a stream as it is; `entries` are those of its dictionary but for the length.
    pub(crate) fn stream(&mut self, entries: impl FnOnce(&mut Syntax), data: &[u8]) -> Id {
        let id = self.reserve();
        let mut head = Syntax::default();
        head.digits(id.0 as usize).raw(" 0 obj\n").open();
        entries(&mut head);
        head.name("Length").number(data.len()).close().raw("stream\n");
        self.place(id, Place::At(self.bytes.len()));
        self.bytes.extend_from_slice(&head.bytes);
        self.bytes.extend_from_slice(data);
        self.bytes.extend_from_slice(b"\nendstream\nendobj\n");
        id
    }

    /// Writes a stream that is deflated already.
    pub(crate) fn deflated(&mut self, entries: impl FnOnce(&mut Syntax), data: &[u8]) -> Id {
        let entries = |syntax: &mut Syntax| {
            entries(syntax);
            syntax.name("Filter").name("FlateDecode");
        };
        self.stream(entries, data)
    }

    /// Deflates and writes a stream.
    ///
    /// # Errors
    /// [`Failure::Engine`].
    pub(crate) fn deflate(
        &mut self,
        entries: impl FnOnce(&mut Syntax),
        data: &[u8],
    ) -> Result<Id, Failure> {
        let deflated = self.deflater.borrow_mut().deflate(data)?;
        Ok(self.deflated(entries, &deflated))
    }

    fn place(&mut self, id: Id, place: Place) {
        if let Some(slot) = self.places.get_mut(id.0 as usize - 1) {
            *slot = place;
        }
    }

    /// Writes the objects that wait as one object stream.
    fn pack(&mut self) -> Result<(), Failure> {
        if self.packed.is_empty() {
            return Ok(());
        }
        let packed = std::mem::take(&mut self.packed);
        let mut content = Syntax::default();
        for Packed { id, start } in &packed {
            content.digits(id.0 as usize).number(*start).raw(" ");
        }
        let first = content.bytes.len();
        content.bytes.append(&mut self.body.bytes);
        let entries = |syntax: &mut Syntax| {
            syntax.name("Type").name("ObjStm").name("N").number(packed.len());
            syntax.name("First").number(first);
        };
        let stream = self.deflate(entries, &content.bytes)?;
        for (row, Packed { id, .. }) in packed.iter().enumerate() {
            self.place(*id, Place::Packed { stream, row });
        }
        Ok(())
    }

    fn hash(&mut self) {
        self.hash.update(&self.bytes[self.hashed..]);
        self.hashed = self.bytes.len();
    }

    /// Ends the file with the table of places.
    ///
    /// # Errors
    /// [`Failure::Engine`].
    pub(crate) fn finish(mut self, catalog: Id, information: Id) -> Result<Vec<u8>, Failure> {
        self.pack()?;
        if self.places.iter().any(|place| matches!(place, Place::Reserved)) {
            return Err(Failure::engine("an object was never written"));
        }
        self.hash();
        // Sixteen bytes that follow from what the file says.
        let identifier: Vec<u8> = self.hash.clone().finalize().iter().take(16).copied().collect();
        let start = self.bytes.len();
        // The table is a stream with a place of its own; number 0 belongs to no object.
        let size = self.places.len() + 2;
        self.places.push(Place::At(start));
        let table = self.deflater.borrow_mut().deflate(&table(&self.places))?;
        let entries = |syntax: &mut Syntax| {
            syntax.name("Type").name("XRef").name("Size").number(size);
            syntax.name("W").array(|syntax| {
                syntax.number(1).number(4).number(2);
            });
            syntax.name("DecodeParms").open().name("Predictor").number(12);
            syntax.name("Columns").number(COLUMNS).close();
            syntax.name("Root").reference(catalog).name("Info").reference(information);
            syntax.name("ID").array(|syntax| {
                syntax.hexadecimal(&identifier).hexadecimal(&identifier);
            });
        };
        self.places.pop();
        self.deflated(entries, &table);
        self.bytes.extend_from_slice(format!("startxref\n{start}\n%%EOF\n").as_bytes());
        Ok(self.bytes)
    }
}

/// The width of a row: one byte for the kind, four for the place, two for the row.
const COLUMNS: usize = 7;

/// The rows of the table, each as the difference to the row above (the predictor "Up" of PNG):
/// objects follow each other, so most differences are the same.
fn table(places: &[Place]) -> Vec<u8> {
    let mut table = Vec::with_capacity((COLUMNS + 1) * (places.len() + 1));
    let mut above = [0_u8; COLUMNS];
    let mut add = |kind: u8, place: usize, row: usize| {
        let mut bytes = [kind, 0, 0, 0, 0, 0, 0];
        bytes[1..5].copy_from_slice(&u32::try_from(place).unwrap_or_default().to_be_bytes());
        bytes[5..].copy_from_slice(&u16::try_from(row).unwrap_or_default().to_be_bytes());
        // The kind of prediction of this row: 2 is "Up".
        table.push(2);
        table.extend(bytes.iter().zip(above).map(|(byte, above)| byte.wrapping_sub(above)));
        above = bytes;
    };
    add(0, 0, usize::from(u16::MAX));
    for place in places {
        match place {
            Place::Reserved => {}
            Place::At(at) => add(1, *at, 0),
            Place::Packed { stream, row } => add(2, stream.0 as usize, *row),
        }
    }
    table
}
