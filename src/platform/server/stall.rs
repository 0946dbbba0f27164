//! A socket that gives up on peers who make no progress.

use std::{
    io,
    pin::Pin,
    task::{Context, Poll},
    time::Duration,
};

use tokio::{
    io::{AsyncRead, AsyncWrite, ReadBuf},
    time::{Instant, Sleep, sleep},
};

/// hyper-util reads up to 24 bytes (the HTTP/2 preface) before it knows the protocol, and no header
/// time-out runs meanwhile.
const OPENING: usize = 24;

/// Errors with [`io::ErrorKind::TimedOut`] when a read or write waits and no byte has moved in either
/// direction for the time allowed. Until the first 24 bytes have come in, the time is not
/// extended by single bytes, so nobody holds a connection by feeding the preface slowly.
pub struct Stall<S> {
    socket: S,
    idle: Duration,
    /// Still missing of the opening.
    opening: usize,
    deadline: Instant,
    // Set again only when it fires: a timer moved at every read costs more than the read.
    timer: Pin<Box<Sleep>>,
}

impl<S> Stall<S> {
    /// `opening`: time for the first bytes; `idle`: time between any two bytes after that.
    pub fn new(socket: S, opening: Duration, idle: Duration) -> Self {
        Self {
            socket,
            idle,
            opening: OPENING,
            deadline: Instant::now() + opening,
            timer: Box::pin(sleep(opening)),
        }
    }

    fn moved(&mut self, read: usize) {
        self.opening = self.opening.saturating_sub(read);
        if self.opening == 0 {
            self.deadline = Instant::now() + self.idle;
        }
    }

    fn waiting<T>(&mut self, cx: &mut Context<'_>) -> Poll<io::Result<T>> {
        while self.timer.as_mut().poll(cx).is_ready() {
            if Instant::now() >= self.deadline {
                return Poll::Ready(Err(io::ErrorKind::TimedOut.into()));
            }
            self.timer.as_mut().reset(self.deadline);
        }
        Poll::Pending
    }

    /// Passes on what the socket said about a write.
    fn wrote<T>(
        &mut self,
        cx: &mut Context<'_>,
        outcome: Poll<io::Result<T>>,
    ) -> Poll<io::Result<T>> {
        match outcome {
            Poll::Ready(Ok(value)) => {
                // An answer has begun, so the opening is over, however short the request was.
                self.moved(OPENING);
                Poll::Ready(Ok(value))
            }
            Poll::Ready(error) => Poll::Ready(error),
            Poll::Pending => self.waiting(cx),
        }
    }
}

impl<S: AsyncRead + Unpin> AsyncRead for Stall<S> {
    fn poll_read(
        mut self: Pin<&mut Self>,
        cx: &mut Context<'_>,
        buf: &mut ReadBuf<'_>,
    ) -> Poll<io::Result<()>> {
        let before = buf.filled().len();
        match Pin::new(&mut self.socket).poll_read(cx, buf) {
            Poll::Ready(Ok(())) => {
                self.moved(buf.filled().len() - before);
                Poll::Ready(Ok(()))
            }
            Poll::Ready(error) => Poll::Ready(error),
            Poll::Pending => self.waiting(cx),
        }
    }
}

impl<S: AsyncWrite + Unpin> AsyncWrite for Stall<S> {
    fn poll_write(
        mut self: Pin<&mut Self>,
        cx: &mut Context<'_>,
        buf: &[u8],
    ) -> Poll<io::Result<usize>> {
        let outcome = Pin::new(&mut self.socket).poll_write(cx, buf);
        self.wrote(cx, outcome)
    }

    fn poll_write_vectored(
        mut self: Pin<&mut Self>,
        cx: &mut Context<'_>,
        bufs: &[io::IoSlice<'_>],
    ) -> Poll<io::Result<usize>> {
        let outcome = Pin::new(&mut self.socket).poll_write_vectored(cx, bufs);
        self.wrote(cx, outcome)
    }

    fn is_write_vectored(&self) -> bool {
        self.socket.is_write_vectored()
    }

    // Flushing and closing move no byte of their own, so they never extend the time.
    fn poll_flush(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        match Pin::new(&mut self.socket).poll_flush(cx) {
            Poll::Pending => self.waiting(cx),
            ready => ready,
        }
    }

    fn poll_shutdown(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        match Pin::new(&mut self.socket).poll_shutdown(cx) {
            Poll::Pending => self.waiting(cx),
            ready => ready,
        }
    }
}

#[cfg(test)]
mod tests {
    use tokio::io::{AsyncReadExt, AsyncWriteExt, duplex};

    use super::*;

    const SHORT: Duration = Duration::from_millis(60);

    #[tokio::test]
    async fn silence_after_the_opening_ends_a_read() {
        let (mut peer, socket) = duplex(64);
        let mut socket = Stall::new(socket, SHORT, SHORT);
        peer.write_all(&[b'x'; OPENING]).await.unwrap();
        socket.read_exact(&mut [0; OPENING]).await.unwrap();
        let error = socket.read_u8().await.unwrap_err();
        assert_eq!(error.kind(), io::ErrorKind::TimedOut);
    }

    #[tokio::test]
    async fn a_peer_that_does_not_read_ends_a_write() {
        let (_peer, socket) = duplex(64);
        let mut socket = Stall::new(socket, SHORT, SHORT);
        let error = socket.write_all(&[b'x'; 100]).await.unwrap_err();
        assert_eq!(error.kind(), io::ErrorKind::TimedOut);
    }

    #[tokio::test]
    async fn bytes_in_either_direction_are_signs_of_life() {
        let (mut peer, socket) = duplex(64);
        let mut socket = Stall::new(socket, SHORT, SHORT * 4);
        for _ in 0..8 {
            socket.write_all(b": alive").await.unwrap();
            peer.read_exact(&mut [0; 7]).await.unwrap();
            let read = tokio::time::timeout(SHORT, socket.read_u8()).await;
            assert!(read.is_err(), "{read:?}");
        }
    }
}
