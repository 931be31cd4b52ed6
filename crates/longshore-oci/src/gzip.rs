//! Compressing layers: fast, the same bytes every time, and without wasting time on what does not get smaller.

use std::io::{self, Write};

use libdeflater::{CompressionLvl, Compressor};

/// How much goes into one gzip member, in bytes.
///
/// A gzip file may have several members, and every reader of image layers takes that: eStargz layers have one per file.
// Source: RFC 1952 section 2.2; containerd/stargz-snapshotter docs/estargz.md.
const MEMBER_BYTES: usize = 1024 * 1024;

/// Samples of this many bytes tell whether a member would get smaller.
const SAMPLE_BYTES: usize = 16 * 1024;
const SAMPLES: usize = 4;

/// Writes gzip without name and time.
pub(crate) struct GzipWriter<W> {
    inner: W,
    /// What is not yet compressed; less than a member.
    pending: Vec<u8>,
    packed: Vec<u8>,
    fast: Compressor,
    stored: Compressor,
    began: bool,
}

impl<W: Write> GzipWriter<W> {
    pub(crate) fn new(inner: W) -> Self {
        let level = |level| CompressionLvl::new(level).expect("invariant: levels 0 to 12 exist");
        Self {
            inner,
            pending: Vec::with_capacity(MEMBER_BYTES),
            packed: Vec::new(),
            fast: Compressor::new(level(1)),
            stored: Compressor::new(level(0)),
            began: false,
        }
    }

    /// Writes the last member and returns the writer.
    pub(crate) fn finish(mut self) -> io::Result<W> {
        if !self.pending.is_empty() || !self.began {
            self.write_member()?;
        }
        Ok(self.inner)
    }

    fn write_member(&mut self) -> io::Result<()> {
        let shrinks = self.shrinks();
        let compressor = if shrinks { &mut self.fast } else { &mut self.stored };
        self.packed.resize(compressor.gzip_compress_bound(self.pending.len()), 0);
        let size = compressor
            .gzip_compress(&self.pending, &mut self.packed)
            .expect("invariant: the bound of the compressor is enough");
        self.inner.write_all(&self.packed[..size])?;
        self.pending.clear();
        self.began = true;
        Ok(())
    }

    /// Whether samples of the pending bytes get smaller by at least three percent.
    fn shrinks(&mut self) -> bool {
        if self.pending.len() < SAMPLES * SAMPLE_BYTES {
            return true;
        }
        let mut packed = 0;
        for sample in 0..SAMPLES {
            let start = (self.pending.len() - SAMPLE_BYTES) / (SAMPLES - 1) * sample;
            self.packed.resize(self.fast.deflate_compress_bound(SAMPLE_BYTES), 0);
            packed += self
                .fast
                .deflate_compress(&self.pending[start..start + SAMPLE_BYTES], &mut self.packed)
                .expect("invariant: the bound of the compressor is enough");
        }
        packed * 100 < SAMPLES * SAMPLE_BYTES * 97
    }
}

impl<W: Write> Write for GzipWriter<W> {
    fn write(&mut self, buffer: &[u8]) -> io::Result<usize> {
        if self.pending.len() == MEMBER_BYTES {
            self.write_member()?;
        }
        let taken = buffer.len().min(MEMBER_BYTES - self.pending.len());
        self.pending.extend_from_slice(&buffer[..taken]);
        Ok(taken)
    }

    /// Does nothing: what members hold must not depend on when somebody flushes.
    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use std::io::Read;

    use super::*;

    fn pack(pieces: &[&[u8]]) -> Vec<u8> {
        let mut writer = GzipWriter::new(Vec::new());
        pieces.iter().for_each(|piece| writer.write_all(piece).unwrap());
        writer.finish().unwrap()
    }

    fn unpack(packed: &[u8]) -> Vec<u8> {
        let mut raw = Vec::new();
        flate2::read::MultiGzDecoder::new(packed).read_to_end(&mut raw).unwrap();
        raw
    }

    fn noise(len: usize) -> Vec<u8> {
        let mut state = 7u64;
        let step = |_| {
            state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
            (state >> 33) as u8
        };
        (0..len).map(step).collect()
    }

    #[test]
    fn what_was_packed_unpacks_to_the_same_at_every_size_around_a_member() {
        for len in [0, 1, SAMPLES * SAMPLE_BYTES, MEMBER_BYTES - 1, MEMBER_BYTES, MEMBER_BYTES + 1, 3 * MEMBER_BYTES] {
            let text: Vec<u8> = (0..len).map(|n| (n / 7 % 251) as u8).collect();
            assert_eq!(unpack(&pack(&[&text])), text, "{len}");
            let noise = noise(len);
            assert_eq!(unpack(&pack(&[&noise])), noise, "{len}");
        }
    }

    #[test]
    fn the_bytes_do_not_depend_on_how_they_were_written() {
        let text: Vec<u8> = (0..2 * MEMBER_BYTES + 5).map(|n| (n / 7 % 251) as u8).collect();
        let (a, b) = text.split_at(12_345);
        assert_eq!(pack(&[&text]), pack(&[a, b]));
    }

    #[test]
    fn text_shrinks_and_noise_hardly_grows() {
        let text: Vec<u8> = (0..MEMBER_BYTES).map(|n| (n / 7 % 251) as u8).collect();
        assert!(pack(&[&text]).len() < MEMBER_BYTES / 4);
        assert!(pack(&[&noise(MEMBER_BYTES)]).len() < MEMBER_BYTES + MEMBER_BYTES / 1000);
    }
}
