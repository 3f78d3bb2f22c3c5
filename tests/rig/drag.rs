//! Files dragged from another program: the XDND protocol, spoken to the X server itself, since
//! WebDriver has no hand outside the window.

use crate::wait::until;
use std::collections::BTreeMap;
use std::io::{Read, Write};
use std::os::unix::net::UnixStream;
use std::path::Path;
use std::time::Duration;

/// Longer than any window takes to answer.
const PATIENCE: Duration = Duration::from_secs(20);
/// The version of the protocol.
const VERSION: u32 = 5;

/// Numbers of requests and events of the X protocol.
const CREATE_WINDOW: u8 = 1;
const GET_GEOMETRY: u8 = 14;
const QUERY_TREE: u8 = 15;
const INTERN_ATOM: u8 = 16;
const CHANGE_PROPERTY: u8 = 18;
const GET_PROPERTY: u8 = 20;
const SET_SELECTION_OWNER: u8 = 22;
const SEND_EVENT: u8 = 25;
const SELECTION_REQUEST: u8 = 30;
const SELECTION_NOTIFY: u8 = 31;
const CLIENT_MESSAGE: u8 = 33;

/// Where the files are held: across and down, on the smallest of screens too.
const PLACE: [u32; 2] = [500, 300];

/// Files that another program holds over the window.
pub struct Drag {
    server: UnixStream,
    atoms: BTreeMap<&'static str, u32>,
    root: u32,
    /// The window that the files come from.
    source: u32,
    /// The window below.
    target: u32,
    /// A line for each file.
    list: Vec<u8>,
}

impl Drag {
    /// # Panics
    /// When there is no window that takes files, or it does not answer.
    pub(crate) fn over(display: &str, files: &[&Path]) -> Self {
        let path = format!("/tmp/.X11-unix/X{}", display.trim_start_matches(':'));
        let mut server = UnixStream::connect(path).expect("the screen's door");
        server.set_read_timeout(Some(PATIENCE)).expect("patience can be set");
        let (base, root) = greet(&mut server);
        let list = files.iter().map(|file| format!("file://{}\r\n", file.display()));
        let mut drag = Self {
            server,
            atoms: BTreeMap::new(),
            root,
            source: base | 1,
            target: 0,
            list: list.collect::<String>().into_bytes(),
        };
        drag.begin();
        drag
    }

    fn begin(&mut self) {
        // One pixel of a window, as the owner of what is dragged.
        let place = words(&[self.source, self.root, 0, 0x0001_0001, 0x0001_0000, 0, 0]);
        self.ask(CREATE_WINDOW, 0, &place);
        let selection = self.atom("XdndSelection");
        self.ask(SET_SELECTION_OWNER, 0, &words(&[self.source, selection, 0]));
        let root = self.root;
        self.ask(QUERY_TREE, 0, &words(&[root]));
        let children = self.reply();
        let children: Vec<u32> = children[32..].chunks_exact(4).map(word).collect();
        let aware = self.atom("XdndAware");
        // Others are a pixel large, out of sight: programs keep them to talk to each other.
        let target = children.into_iter().rev().find(|window| {
            self.ask(GET_GEOMETRY, 0, &words(&[*window]));
            let size = self.reply();
            let side = |at: usize| u32::from(u16::from_le_bytes([size[at], size[at + 1]]));
            let there = side(16) > PLACE[0] && side(18) > PLACE[1];
            self.ask(GET_PROPERTY, 0, &words(&[*window, aware, 0, 0, 1]));
            word(&self.reply()[8..12]) != 0 && there
        });
        self.target = target.expect("a window that takes files");
        let list = self.atom("text/uri-list");
        self.tell("XdndEnter", [VERSION << 24, list, 0, 0]);
        self.hold();
    }

    /// Holds the files over the window until the window says that it takes them.
    fn hold(&mut self) {
        let copy = self.atom("XdndActionCopy");
        let status = self.atom("XdndStatus");
        // It says no until it has asked what they are.
        until("the window to take files", || {
            self.tell("XdndPosition", [0, (PLACE[0] << 16) | PLACE[1], 0, copy]);
            (self.hear(status) & 1 == 1).then_some(())
        });
    }

    /// Lets go of them.
    pub fn let_go(mut self) {
        self.tell("XdndDrop", [0; 4]);
        let finished = self.atom("XdndFinished");
        self.hear(finished);
    }

    /// Takes them away again.
    pub fn leave(mut self) {
        self.tell("XdndLeave", [0; 4]);
        // All that was sent has arrived when something is answered.
        self.atom("XdndTypeList");
    }

    /// Sends the window a message of the protocol.
    fn tell(&mut self, kind: &'static str, values: [u32; 4]) {
        let kind = self.atom(kind);
        let mut event = vec![CLIENT_MESSAGE, 32, 0, 0];
        event.extend(words(&[self.target, kind, self.source]));
        event.extend(words(&values));
        let target = self.target;
        self.send(target, &event);
    }

    fn send(&mut self, window: u32, event: &[u8]) {
        let mut body = words(&[window, 0]);
        body.extend(event);
        body.resize(40, 0);
        self.ask(SEND_EVENT, 0, &body);
    }

    /// Waits for a message of this kind and returns its flags; says meanwhile what the files are.
    fn hear(&mut self, kind: u32) -> u32 {
        loop {
            let event = self.packet();
            match event[0] & 0x7F {
                SELECTION_REQUEST => self.hand_over(&event),
                CLIENT_MESSAGE if word(&event[8..12]) == kind => return word(&event[16..20]),
                _ => {}
            }
        }
    }

    /// Writes the list of files where the window asked for it.
    fn hand_over(&mut self, request: &[u8]) {
        let [requestor, selection, target, property] =
            [12, 16, 20, 24].map(|at| word(&request[at..at + 4]));
        let list = self.list.clone();
        let mut body = words(&[requestor, property, target, 8]);
        body.extend(words(&[u32::try_from(list.len()).expect("a short list")]));
        body.extend(list);
        self.ask(CHANGE_PROPERTY, 0, &body);
        let mut event = vec![SELECTION_NOTIFY, 0, 0, 0];
        event.extend(words(&[word(&request[4..8]), requestor, selection, target, property]));
        self.send(requestor, &event);
    }

    fn atom(&mut self, name: &'static str) -> u32 {
        if let Some(known) = self.atoms.get(name) {
            return *known;
        }
        let length = u16::try_from(name.len()).expect("a short name");
        let mut body = length.to_le_bytes().to_vec();
        body.extend([0, 0]);
        body.extend(name.as_bytes());
        self.ask(INTERN_ATOM, 0, &body);
        let atom = word(&self.reply()[8..12]);
        self.atoms.insert(name, atom);
        atom
    }

    /// Sends a request; its length is counted in words of four bytes.
    fn ask(&mut self, request: u8, detail: u8, body: &[u8]) {
        let mut bytes = body.to_vec();
        bytes.resize(body.len().next_multiple_of(4), 0);
        let length = u16::try_from(bytes.len() / 4 + 1).expect("a short request").to_le_bytes();
        let request = [&[request, detail], &length[..], &bytes].concat();
        self.server.write_all(&request).expect("the screen listens");
    }

    /// The answer to the last request; what happens meanwhile is nothing that is waited for.
    fn reply(&mut self) -> Vec<u8> {
        loop {
            let packet = self.packet();
            if packet[0] == 1 {
                return packet;
            }
        }
    }

    /// One answer, event or error.
    fn packet(&mut self) -> Vec<u8> {
        let mut packet = vec![0; 32];
        self.server.read_exact(&mut packet).expect("the screen answers");
        assert_ne!(packet[0], 0, "the screen refuses request {}", packet[10]);
        if packet[0] == 1 {
            let more = usize::try_from(word(&packet[4..8])).expect("a length") * 4;
            packet.resize(32 + more, 0);
            self.server.read_exact(&mut packet[32..]).expect("the screen answers in full");
        }
        packet
    }
}

/// Opens the conversation; returns the first of the numbers that are ours, and the root window.
fn greet(server: &mut UnixStream) -> (u32, u32) {
    server.write_all(&[b'l', 0, 11, 0, 0, 0, 0, 0, 0, 0, 0, 0]).expect("the screen listens");
    let mut head = [0; 8];
    server.read_exact(&mut head).expect("the screen answers");
    assert_eq!(head[0], 1, "the screen lets anybody in");
    let mut rest = vec![0; usize::from(u16::from_le_bytes([head[6], head[7]])) * 4];
    server.read_exact(&mut rest).expect("the screen answers in full");
    let vendor = usize::from(u16::from_le_bytes([rest[16], rest[17]])).next_multiple_of(4);
    let screen = 32 + vendor + usize::from(rest[21]) * 8;
    (word(&rest[4..8]), word(&rest[screen..screen + 4]))
}

fn words(values: &[u32]) -> Vec<u8> {
    values.iter().flat_map(|value| value.to_le_bytes()).collect()
}

fn word(bytes: &[u8]) -> u32 {
    u32::from_le_bytes(bytes[..4].try_into().expect("four bytes"))
}
