# SPDX-License-Identifier: MIT
"""A proxy between a client and a server that does what networks, gateways and dying servers do.

Every request that arrives is shown to `script`, a function that answers with a Fault or None. What happened is kept in `log`.
WebSockets are passed on frame by frame; they can be cut or made silent.
"""
import asyncio
import dataclasses
import json
import re
import socket
import struct
import time
from email.utils import formatdate, parsedate_to_datetime

HEAD_LIMIT = 64 * 1024


@dataclasses.dataclass
class Request:
    """One request as it came. `body` and the key are for tests to count by."""
    method: str
    target: str
    headers: dict
    body: bytes
    raw: bytes

    @property
    def path(self):
        return self.target.split("?")[0]

    @property
    def key(self):
        return self.headers.get("idempotency-key", "")

    @property
    def changes(self):
        return self.method != "GET"

    @property
    def is_command(self):
        """Something that the outbox sent, as opposed to signing in and renewing."""
        return self.changes and bool(re.match(r"/api/(gigs|bids|users/(update-account|avatar|cover-image))", self.path))


@dataclasses.dataclass
class Fault:
    """What is done to one request. The parts add up: wait, deliver or not, wait, then the end.

    before, after: seconds of silence before the delivery and before the answer
    deliver:       whether the server gets to see it
    end:           "answer" as it came, "reset" the connection, "cut" in the middle of the body, "truncate" (a JSON text that
                   ends early in an answer that is complete), "garbage" (bytes that are no JSON), "shape" (JSON that is not what
                   was asked for), "status" (`status` with an answer of the proxy's own), "hang" for ever
    """
    end: str = "answer"
    deliver: bool = True
    before: float = 0.0
    after: float = 0.0
    status: int = 0
    retry_after: int = 0
    html: bool = False


@dataclasses.dataclass
class Exchange:
    """One line of the log. `status`: what the server said, or 0. `told`: what the client was told, or 0."""
    at: float
    request: Request
    fault: Fault | None
    delivered: bool = False
    status: int = 0
    told: int = 0


def write_log(log, path):
    """What was sent and what became of it, a line each, for people who look for the cause of a failure."""
    with open(path, "w", encoding="utf-8") as file:
        for one in log:
            fault = f" {one.fault}" if one.fault else ""
            file.write(f"{one.at:.3f} {one.request.method} {one.request.target} key={one.request.key[:8]} "
                       f"body={one.request.body[:120]!r} delivered={one.delivered} status={one.status} told={one.told}{fault}\n")


def own_answer(fault):
    """An answer that no server of ours wrote."""
    words = {401: "Unauthorized", 429: "Too Many Requests", 500: "Internal Server Error", 502: "Bad Gateway",
             503: "Service Unavailable", 504: "Gateway Timeout"}
    word = words.get(fault.status, "Status")
    if fault.html:
        kind, body = "text/html", f"<html><body><h1>{fault.status} {word}</h1></body></html>".encode()
    else:
        kind = "application/json"
        body = json.dumps({"statusCode": fault.status, "data": None, "message": word, "success": False}).encode()
    head = f"HTTP/1.1 {fault.status} {word}\r\nContent-Type: {kind}\r\nContent-Length: {len(body)}\r\n"
    if fault.retry_after:
        head += f"Retry-After: {fault.retry_after}\r\n"
    return head.encode() + b"\r\n" + body


def reset(writer):
    """Closes so that the other side gets a reset, not an end."""
    if not writer.transport.is_closing():
        sock = writer.get_extra_info("socket")
        sock.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
    writer.transport.abort()


def headers_of(head):
    lines = head.decode("latin-1").split("\r\n")
    pairs = (line.split(":", 1) for line in lines[1:] if ":" in line)
    return lines[0], {name.strip().lower(): value.strip() for name, value in pairs}


class Proxy:
    """Listens on a port of 127.0.0.1 that it keeps, also while it refuses connections."""

    def __init__(self, target):
        self.target = target
        self.port = 0
        self.script = lambda request: None
        self.log = []
        self.skew = 0.0  # seconds added to the Date of every answer
        self.heartbeat = None  # (interval, timeout) in ms that the client is told instead of the server's
        self.silent = False  # sockets (WebSocket) that are open pass nothing on, and new ones do not open
        self._listener = None
        self._connections = set()
        self._tunnels = set()

    async def open(self):
        if self._listener is None:
            self._listener = await asyncio.start_server(self._serve, "127.0.0.1", self.port, limit=HEAD_LIMIT,
                                                        reuse_address=True)
            self.port = self._listener.sockets[0].getsockname()[1]

    def refuse(self):
        """Connections are refused from now on, and those that are there end."""
        if self._listener is not None:
            self._listener.close()
            self._listener = None
        for writer in list(self._connections):
            reset(writer)

    def cut_sockets(self):
        for writer in list(self._tunnels):
            reset(writer)

    def sent(self, *, path="", method="", command=False):
        """What clients sent, oldest first."""
        return [one for one in self.log
                if re.search(path, one.request.path) and method in one.request.method
                and (not command or one.request.is_command)]

    async def _serve(self, reader, writer):
        self._connections.add(writer)
        upstream = None
        try:
            while True:
                request = await self._read_request(reader)
                if request is None:
                    break
                if "websocket" in request.headers.get("upgrade", ""):
                    await self._socket(request, reader, writer)
                    break
                upstream = await self._exchange(request, writer, upstream)
        except (OSError, EOFError, asyncio.IncompleteReadError, asyncio.LimitOverrunError, ValueError):
            reset(writer)
        except asyncio.CancelledError:  # at the end of a run, which asyncio would report as an error of ours
            reset(writer)
        finally:
            self._connections.discard(writer)
            writer.close()
            if upstream:
                upstream[1].close()

    @staticmethod
    async def _read_request(reader):
        try:
            head = await reader.readuntil(b"\r\n\r\n")
        except asyncio.IncompleteReadError:
            return None
        first, headers = headers_of(head)
        method, target, _ = first.split(" ", 2)
        body = await reader.readexactly(int(headers.get("content-length", 0)))
        # Compressed answers could not be cut where a JSON text is cut: nobody gets to ask for them.
        raw = re.sub(rb"(?i)\r\naccept-encoding:", b"\r\nX-Not-Encoding:", head) + body
        return Request(method, target, headers, body, raw)

    async def _exchange(self, request, writer, upstream):
        """One request and what becomes of it; returns the connection to the server for the next."""
        fault = self.script(request)
        entry = Exchange(time.monotonic(), request, fault)
        self.log.append(entry)
        fault = fault or Fault()
        await asyncio.sleep(fault.before)
        head, body = b"", b""
        if fault.deliver:
            if upstream is None or upstream[0].at_eof():  # no gateway sends over a connection that has ended
                upstream = await asyncio.open_connection("127.0.0.1", self.target, limit=HEAD_LIMIT)
            entry.delivered = True
            try:
                upstream[1].write(request.raw)
                head, body = await self._read_answer(upstream[0])
            except asyncio.IncompleteReadError as error:  # the server ended in the middle
                raise EOFError from error
            entry.status = int(head.split(b" ", 2)[1])
        await asyncio.sleep(fault.after)
        await self._finish(fault, entry, head, body, writer)
        return upstream

    async def _finish(self, fault, entry, head, body, writer):
        if fault.end == "hang":
            await asyncio.sleep(3600)
        if fault.end == "reset":
            raise EOFError
        if fault.end == "status":
            head, body = own_answer(fault), b""
            entry.told = fault.status
        elif fault.end in ("truncate", "garbage", "shape"):
            body = {"truncate": body[: len(body) // 2], "garbage": b"\x00\xff{]" + body[:40],
                    "shape": b'{"statusCode":200,"data":{"unexpected":[1,2]},"message":"","success":true}'}[fault.end]
            head = re.sub(rb"(?i)\r\ncontent-length:[^\r]*", b"", head[:-4]) + b"\r\nContent-Length: %d\r\n\r\n" % len(body)
        if fault.end == "cut":
            writer.write(head + body[: len(body) // 2])
            await writer.drain()
            raise EOFError
        entry.told = entry.told or entry.status
        writer.write(self._with_date(head) + body)
        await writer.drain()

    def _with_date(self, head):
        if not self.skew:
            return head
        def shifted(found):
            then = parsedate_to_datetime(found[1].decode()).timestamp() + self.skew
            return b"\r\nDate: " + formatdate(then, usegmt=True).encode()
        return re.sub(rb"(?i)\r\ndate: ([^\r]*)", shifted, head)

    @staticmethod
    async def _read_answer(reader):
        head = await reader.readuntil(b"\r\n\r\n")
        first, headers = headers_of(head)
        status = int(first.split(" ", 2)[1])
        if status in (204, 304):
            return head, b""
        if headers.get("transfer-encoding", "").lower() == "chunked":
            body = b""
            while True:
                size = await reader.readuntil(b"\r\n")
                body += size + await reader.readexactly(int(size, 16) + 2)
                if int(size, 16) == 0:
                    return head, body
        return head, await reader.readexactly(int(headers.get("content-length", 0)))

    # --- WebSocket ------------------------------------------------------------------------------------------------

    async def _socket(self, request, reader, writer):
        fault = self.script(request)
        entry = Exchange(time.monotonic(), request, fault)
        self.log.append(entry)
        if fault and fault.end == "status":
            writer.write(own_answer(fault))
            await writer.drain()
            return
        if self.silent or (fault and fault.end == "hang"):
            await reader.read()  # until the client gives up
            return
        if fault and fault.end == "reset":
            raise EOFError
        far_reader, far_writer = await asyncio.open_connection("127.0.0.1", self.target, limit=HEAD_LIMIT)
        entry.delivered = True
        far_writer.write(request.raw)
        head = await far_reader.readuntil(b"\r\n\r\n")
        entry.status = entry.told = int(head.split(b" ", 2)[1])
        writer.write(head)
        self._tunnels.add(writer)
        beat = asyncio.create_task(self._beat(writer)) if self.heartbeat else None
        up = asyncio.create_task(self._pass_on(reader, far_writer))
        down = asyncio.create_task(self._pass_frames(far_reader, writer))
        try:
            await asyncio.wait([up, down], return_when=asyncio.FIRST_COMPLETED)
        finally:
            self._tunnels.discard(writer)
            for task in (beat, up, down):
                if task:
                    task.cancel()
            await asyncio.gather(*filter(None, (beat, up, down)), return_exceptions=True)
            far_writer.close()
            reset(writer)

    async def _pass_on(self, reader, writer):
        while data := await reader.read(65536):
            if not self.silent:
                writer.write(data)
                await writer.drain()

    async def _pass_frames(self, reader, writer):
        """Whole frames, so that others can be put between them, and the first can be rewritten."""
        while True:
            head = await reader.readexactly(2)
            size = head[1] & 0x7F
            extra = await reader.readexactly({126: 2, 127: 8}.get(size, 0))
            payload = await reader.readexactly(int.from_bytes(extra, "big") if extra else size)
            if self.heartbeat and b'"pingInterval"' in payload:
                payload = self._slower(payload)
            if not self.silent:
                writer.write(head + extra + payload)
                await writer.drain()

    def _slower(self, payload):
        """Other numbers in the opening packet, blanks in front: its length stays."""
        for name, value in zip((b"pingInterval", b"pingTimeout"), self.heartbeat):
            payload = re.sub(rb'"' + name + rb'":(\d+)',
                             lambda found, n=name, v=value: b'"%s":%s' % (n, str(v).encode().rjust(len(found[1]))), payload)
        return payload

    async def _beat(self, writer):
        """The pings of the faster heartbeat; the server's own come too."""
        while True:
            await asyncio.sleep(self.heartbeat[0] / 1000)
            if not self.silent:
                writer.write(b"\x81\x012")
