//! serde_json: structs that own their strings, derived, with the rules checked by hand behind it.
use std::collections::HashMap;
use std::ffi::c_void;
use std::slice;

use serde::{Deserialize, Serialize};

#[derive(Serialize, Deserialize)]
struct Say {
    room: String,
    text: String,
    reply_to: Option<i64>,
}

#[derive(Serialize, Deserialize, Clone, Copy)]
#[serde(rename_all = "lowercase")]
enum Role {
    Admin,
    Moderator,
    Editor,
    Viewer,
    Guest,
}

#[derive(Serialize, Deserialize)]
struct Details {
    id: i64,
    username: String,
    first_name: String,
    last_name: String,
    email: String,
    active: bool,
    score: f64,
    roles: Vec<Role>,
    created: String,
    settings: HashMap<String, String>,
}

#[derive(Serialize, Deserialize)]
struct Sample {
    device: String,
    ts: i64,
    values: Vec<f64>,
}

#[derive(Serialize, Deserialize)]
struct Choice {
    id: i64,
    label: String,
    votes: i64,
    share: f64,
    tags: Vec<String>,
}

#[derive(Serialize, Deserialize)]
struct Poll {
    title: String,
    options: Vec<Choice>,
}

#[derive(Serialize, Deserialize)]
struct Frame<P> {
    t: String,
    i: String,
    p: P,
}

const START: u64 = 0xcbf2_9ce4_8422_2325;
const PRIME: u64 = 0x100_0000_01b3;

fn mix(sum: u64, value: u64) -> u64 {
    (sum ^ value).wrapping_mul(PRIME)
}

fn mix_text(sum: u64, text: &str) -> u64 {
    text.bytes().fold(mix(sum, text.len() as u64), |sum, byte| mix(sum, u64::from(byte)))
}

fn fits(text: &str, most: usize) -> bool {
    text.len() <= most || text.chars().count() <= most
}

trait Payload {
    const TYPE: &'static str;
    fn check(&self) -> bool;
    fn sum(&self, sum: u64) -> u64;
}

impl Payload for Say {
    const TYPE: &'static str = "chat.say";

    fn check(&self) -> bool {
        fits(&self.room, 64) && fits(&self.text, 500) && self.reply_to.map_or(true, |n| (1..=0x7fff_ffff).contains(&n))
    }

    fn sum(&self, sum: u64) -> u64 {
        let sum = mix_text(mix_text(sum, &self.room), &self.text);
        mix(mix(sum, u64::from(self.reply_to.is_some())), self.reply_to.unwrap_or(0) as u64)
    }
}

impl Payload for Details {
    const TYPE: &'static str = "user.details";

    fn check(&self) -> bool {
        (1..=9_007_199_254_740_991).contains(&self.id)
            && fits(&self.username, 32)
            && fits(&self.first_name, 64)
            && fits(&self.last_name, 64)
            && fits(&self.email, 254)
            && self.roles.len() <= 5
            && fits(&self.created, 40)
            && self.settings.len() <= 6
            && self.settings.iter().all(|(key, value)| fits(key, 32) && fits(value, 128))
    }

    fn sum(&self, sum: u64) -> u64 {
        let sum = mix_text(mix_text(mix(sum, self.id as u64), &self.username), &self.first_name);
        let sum = mix_text(mix_text(sum, &self.last_name), &self.email);
        let sum = mix(mix(sum, u64::from(self.active)), self.score.to_bits());
        let sum = self.roles.iter().fold(mix(sum, self.roles.len() as u64), |sum, role| mix(sum, *role as u64));
        let sum = mix(mix_text(sum, &self.created), self.settings.len() as u64);
        mix(sum, self.settings.iter().fold(0, |all: u64, (key, value)| all.wrapping_add(mix_text(mix_text(START, key), value))))
    }
}

impl Payload for Sample {
    const TYPE: &'static str = "telemetry.sample";

    fn check(&self) -> bool {
        fits(&self.device, 64) && self.values.len() <= 64
    }

    fn sum(&self, sum: u64) -> u64 {
        let sum = mix(mix(mix_text(sum, &self.device), self.ts as u64), self.values.len() as u64);
        self.values.iter().fold(sum, |sum, value| mix(sum, value.to_bits()))
    }
}

impl Payload for Poll {
    const TYPE: &'static str = "poll.result";

    fn check(&self) -> bool {
        fits(&self.title, 200)
            && self.options.len() <= 40
            && self.options.iter().all(|option| {
                (1..=0x7fff_ffff).contains(&option.id)
                    && fits(&option.label, 100)
                    && (0..=1_000_000_000).contains(&option.votes)
                    && (0.0..=1.0).contains(&option.share)
                    && option.tags.len() <= 8
                    && option.tags.iter().all(|tag| fits(tag, 32))
            })
    }

    fn sum(&self, sum: u64) -> u64 {
        let sum = mix(mix_text(sum, &self.title), self.options.len() as u64);
        self.options.iter().fold(sum, |sum, option| {
            let sum = mix(mix_text(mix(sum, option.id as u64), &option.label), option.votes as u64);
            let sum = mix(mix(sum, option.share.to_bits()), option.tags.len() as u64);
            option.tags.iter().fold(sum, |sum, tag| mix_text(sum, tag))
        })
    }
}

/// The last frame of a kind, and those that are kept for encoding.
struct Store<P> {
    last: Option<Frame<P>>,
    kept: Vec<Frame<P>>,
}

impl<P: Payload + Serialize + for<'de> Deserialize<'de>> Store<P> {
    const fn new() -> Self {
        Store { last: None, kept: Vec::new() }
    }

    fn decode(&mut self, text: &[u8]) -> bool {
        self.last = serde_json::from_slice::<Frame<P>>(text).ok();
        matches!(&self.last, Some(frame) if frame.t == P::TYPE && fits(&frame.i, 64) && frame.p.check())
    }

    fn sum(&self) -> u64 {
        self.last.as_ref().map_or(0, |frame| frame.p.sum(mix_text(START, &frame.i)))
    }

    fn keep(&mut self, text: &[u8]) -> bool {
        let good = self.decode(text);
        self.kept.extend(self.last.take());
        good
    }

    fn encode(&self, index: usize, out: &mut Vec<u8>) -> bool {
        serde_json::to_writer(out, &self.kept[index]).is_ok()
    }
}

pub struct Peer {
    small: Store<Say>,
    medium: Store<Details>,
    numeric: Store<Sample>,
    large: Store<Poll>,
    out: Vec<u8>,
}

macro_rules! of_kind {
    ($peer:expr, $kind:expr, $store:ident => $what:expr) => {
        match $kind {
            0 => { let $store = &mut $peer.small; $what }
            1 => { let $store = &mut $peer.medium; $what }
            2 => { let $store = &mut $peer.numeric; $what }
            _ => { let $store = &mut $peer.large; $what }
        }
    };
}

#[no_mangle]
pub extern "C" fn bench_serde_open() -> *mut c_void {
    let peer = Peer { small: Store::new(), medium: Store::new(), numeric: Store::new(), large: Store::new(), out: Vec::new() };
    Box::into_raw(Box::new(peer)).cast()
}

/// # Safety
/// `peer` is what bench_serde_open() returned; here and below.
#[no_mangle]
pub unsafe extern "C" fn bench_serde_close(peer: *mut c_void) {
    drop(Box::from_raw(peer.cast::<Peer>()));
}

/// # Safety
/// `text` has `len` bytes.
#[no_mangle]
pub unsafe extern "C" fn bench_serde_decode(peer: *mut c_void, kind: u32, text: *const u8, len: usize) -> bool {
    let text = slice::from_raw_parts(text, len);
    of_kind!((*peer.cast::<Peer>()), kind, store => store.decode(text))
}

/// # Safety
/// As above.
#[no_mangle]
pub unsafe extern "C" fn bench_serde_sum(peer: *mut c_void, kind: u32) -> u64 {
    of_kind!((*peer.cast::<Peer>()), kind, store => store.sum())
}

/// # Safety
/// `text` has `len` bytes.
#[no_mangle]
pub unsafe extern "C" fn bench_serde_keep(peer: *mut c_void, kind: u32, text: *const u8, len: usize) -> bool {
    let text = slice::from_raw_parts(text, len);
    of_kind!((*peer.cast::<Peer>()), kind, store => store.keep(text))
}

/// # Safety
/// `index` is of a frame that was kept; the text is borrowed until the next call.
#[no_mangle]
pub unsafe extern "C" fn bench_serde_encode(peer: *mut c_void, kind: u32, index: usize, len: *mut usize) -> *const u8 {
    let peer = &mut *peer.cast::<Peer>();
    peer.out.clear();
    let out = &mut peer.out;
    let good = match kind {
        0 => peer.small.encode(index, out),
        1 => peer.medium.encode(index, out),
        2 => peer.numeric.encode(index, out),
        _ => peer.large.encode(index, out),
    };
    *len = if good { peer.out.len() } else { 0 };
    peer.out.as_ptr()
}
