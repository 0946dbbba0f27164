//! Accepts connections and leads their requests to the front and to the endpoint.

use std::{convert::Infallible, io, net::SocketAddr, sync::Arc, time::Duration};

use bytes::Bytes;
use http::{HeaderMap, Method, Request, Response, Uri, uri::Scheme};
use http_body_util::{Either, Full, combinators::BoxBody};
use hyper::{body::Incoming, service::service_fn};
use hyper_util::{
    rt::{TokioExecutor, TokioIo, TokioTimer},
    server::{conn::auto::Builder, graceful::GracefulShutdown},
};
use poem::{
    Endpoint,
    web::{LocalAddr, RemoteAddr},
};
use tokio::{
    net::{TcpListener, TcpStream},
    sync::{Semaphore, watch},
    time::{sleep, timeout},
};

use crate::platform::server::{
    closing::Closer, finishing::Finishing, limits::Limits, peers::Peers, stall::Stall,
};

/// Answers some requests before the endpoint is asked, without waiting for anything.
pub trait Front: Send + Sync + 'static {
    /// The answer, or none when the endpoint must be asked.
    fn answer(&self, method: &Method, uri: &Uri, headers: &HeaderMap) -> Option<Response<Bytes>>;
}

/// For a server in which every request goes to the endpoint.
impl Front for () {
    fn answer(&self, _: &Method, _: &Uri, _: &HeaderMap) -> Option<Response<Bytes>> {
        None
    }
}

/// How a server ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Ended {
    /// Connections that were still busy when the grace period was over, and were cut.
    pub cut: usize,
}

/// Serves HTTP/1.1 and HTTP/2 (prior knowledge) on `listener` until `stop` is ready; then tells
/// `closer`, lets requests in flight end within `limits.grace`, and returns.
///
/// A panic in the endpoint closes only its connection; see [`crate::platform::request`] for a net.
pub async fn serve<E: Endpoint + 'static>(
    listener: TcpListener,
    endpoint: Arc<E>,
    front: Arc<impl Front>,
    limits: Limits,
    closer: Closer,
    stop: impl Future<Output = ()>,
) -> Ended {
    let places = Arc::new(Semaphore::new(limits.connections));
    let peers = Arc::new(Peers::default());
    let graceful = GracefulShutdown::new();
    let (cutter, cut) = watch::channel(());
    let builder = builder(&limits);
    let mut failing = false;
    tokio::pin!(stop);

    loop {
        // The place comes first: who finds none waits in the kernel's backlog at no cost.
        let accepted = async {
            let place = Arc::clone(&places).acquire_owned().await;
            (place, listener.accept().await)
        };
        let (place, accepted) = tokio::select! {
            () = &mut stop => break,
            accepted = accepted => accepted,
        };
        let (socket, peer) = match accepted {
            Ok(accepted) => accepted,
            Err(error) => {
                rest_after(&error, &mut failing).await;
                continue;
            }
        };
        failing = false;

        let limit = if limits.proxies.trusts(peer.ip()) {
            usize::MAX
        } else {
            limits.connections_per_client
        };
        let Some(seat) = peers.seat(peer.ip(), limit) else {
            tracing::debug!(%peer, "too many connections from one client");
            continue;
        };
        let addresses = Addresses::of(&socket, peer);
        let (endpoint, front) = (Arc::clone(&endpoint), Arc::clone(&front));
        let service = service_fn(move |request| {
            respond(
                request,
                Arc::clone(&endpoint),
                Arc::clone(&front),
                addresses.clone(),
            )
        });
        // Answers are written whole; waiting to fill a packet only adds 40 ms (Nagle, delayed ACK).
        let _ = socket.set_nodelay(true);
        let socket = TokioIo::new(Stall::new(socket, limits.header_time, limits.stall));
        let connection = graceful.watch(
            builder
                .serve_connection_with_upgrades(socket, service)
                .into_owned(),
        );
        let mut cut = cut.clone();
        tokio::spawn(async move {
            tokio::select! {
                outcome = connection => if let Err(error) = outcome {
                    tracing::debug!(%peer, error, "connection ended early");
                },
                _ = cut.changed() => {}
            }
            drop((place, seat));
        });
    }

    drop(listener);
    closer.announce();
    let _ = timeout(limits.grace, graceful.shutdown()).await;
    let ended = Ended {
        cut: limits
            .connections
            .saturating_sub(places.available_permits()),
    };
    drop(cutter);
    ended
}

fn builder(limits: &Limits) -> Builder<TokioExecutor> {
    let mut builder = Builder::new(TokioExecutor::new());
    builder
        .http1()
        .timer(TokioTimer::new())
        .header_read_timeout(limits.header_time)
        .max_buf_size(limits.header_bytes);
    builder
        .http2()
        .timer(TokioTimer::new())
        // A silent peer is asked after 20 s and dropped 10 s later.
        .keep_alive_interval(Duration::from_secs(20))
        .keep_alive_timeout(Duration::from_secs(10))
        .max_concurrent_streams(limits.streams)
        .max_header_list_size(u32::try_from(limits.header_bytes).unwrap_or(u32::MAX));
    builder
}

/// Out of descriptors, accepting fails at once and again: resting keeps it from eating a core
/// (poem's own loop: 33 %). One line for each streak of failures.
async fn rest_after(error: &io::Error, failing: &mut bool) {
    if !*failing {
        tracing::error!(%error, "cannot accept connections; trying on");
    }
    *failing = true;
    sleep(Duration::from_millis(50)).await;
}

#[derive(Clone)]
struct Addresses {
    local: LocalAddr,
    remote: RemoteAddr,
}

impl Addresses {
    fn of(socket: &TcpStream, peer: SocketAddr) -> Self {
        let local = socket.local_addr().map(Into::into).unwrap_or_default();
        Self {
            local: LocalAddr(local),
            remote: RemoteAddr(peer.into()),
        }
    }
}

async fn respond<E: Endpoint + 'static>(
    request: Request<Incoming>,
    endpoint: Arc<E>,
    front: Arc<impl Front>,
    addresses: Addresses,
) -> Result<Response<Either<Full<Bytes>, BoxBody<Bytes, io::Error>>>, Infallible> {
    if let Some(answer) = front.answer(request.method(), request.uri(), request.headers()) {
        return Ok(answer.map(|bytes| Either::Left(Full::new(bytes))));
    }
    let Addresses { local, remote } = addresses;
    let request = (request, local, remote, Scheme::HTTP).into();
    let request: poem::Request = request;
    let answer = if request.method().is_safe() {
        endpoint.get_response(request).await
    } else {
        Finishing::new(async move { endpoint.get_response(request).await }).await
    };
    let answer: Response<BoxBody<Bytes, io::Error>> = answer.into();
    Ok(answer.map(Either::Right))
}
