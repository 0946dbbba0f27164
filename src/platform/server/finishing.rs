//! Work that is finished although nobody waits for it any more.

use std::pin::Pin;
use std::task::{Context, Poll};
use std::thread;

use tokio::runtime::Handle;

/// A future that goes on by itself when whoever waits for it goes away: a client that leaves while something is changed does not
/// leave it half done. As long as somebody waits it costs no more than its box.
pub(crate) struct Finishing<F: Future + Send + 'static>(Option<Pin<Box<F>>>)
where
    F::Output: Send;

impl<F> Finishing<F>
where
    F: Future + Send + 'static,
    F::Output: Send,
{
    pub(crate) fn new(work: F) -> Self {
        Self(Some(Box::pin(work)))
    }
}

impl<F> Future for Finishing<F>
where
    F: Future + Send + 'static,
    F::Output: Send,
{
    type Output = F::Output;

    fn poll(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Self::Output> {
        let Some(work) = &mut self.0 else {
            return Poll::Pending;
        };
        let done = work.as_mut().poll(cx);
        if done.is_ready() {
            self.0 = None;
        }
        done
    }
}

impl<F> Drop for Finishing<F>
where
    F: Future + Send + 'static,
    F::Output: Send,
{
    fn drop(&mut self) {
        // Work that has panicked is at its end.
        if let (Some(work), Ok(runtime), false) =
            (self.0.take(), Handle::try_current(), thread::panicking())
        {
            runtime.spawn(async move {
                work.await;
            });
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use tokio::sync::oneshot;

    #[tokio::test]
    async fn what_was_begun_is_finished_when_nobody_waits() {
        let (go, gone) = oneshot::channel::<()>();
        let (tell, told) = oneshot::channel();
        let mut work = Finishing::new(async move {
            gone.await.unwrap();
            tell.send("finished").unwrap();
        });
        tokio::select! {
            biased;
            () = &mut work => panic!("it waits for a word"),
            () = tokio::task::yield_now() => {}
        }
        drop(work);
        go.send(()).unwrap();
        assert_eq!(told.await.unwrap(), "finished");
    }

    #[tokio::test]
    async fn what_is_waited_for_answers() {
        assert_eq!(Finishing::new(async { 7 }).await, 7);
    }
}
