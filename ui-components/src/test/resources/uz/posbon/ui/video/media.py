#!/usr/bin/python3
"""Real video for tests: an RTSP server of gst-rtsp-server, and clips.

  media.py serve [--port N] [--user NAME --password WORD] [--certificate PEM] [--instead PATH=PATH]
      prints "port N", then "play PATH" for every stream that begins; under the first path of --instead it serves the second
  media.py clip FILE SECONDS WIDTH HEIGHT [PIXEL-ASPECT] [--tone]     writes FILE (.mp4, .mkv or .ts), with sound where a tone is asked for

Served: /h264, /h265, /bframes (decoded in another order than shown), /brief (two seconds of H.264, then silence), /large (1280x720), /sound (no pictures), /talking (pictures and G.711), /speaking (pictures and AAC), /odd (704x576, pixels 12:11),
/tiny (16x16), /pixel (1x1), /scene0 to /scene9 (640x360, each looks different).
"""
import argparse
import sys

import gi

gi.require_version("Gst", "1.0")
gi.require_version("GstRtsp", "1.0")
gi.require_version("GstRtspServer", "1.0")
from gi.repository import Gio, GLib, Gst, GstRtsp, GstRtspServer  # noqa: E402

PICTURES = "videotestsrc is-live=true pattern=ball {more} ! video/x-raw,{caps},framerate=25/1 ! timeoverlay ! video/x-raw,format=I420 "
H264 = "! x264enc tune=zerolatency speed-preset=ultrafast bitrate=300 key-int-max=15 ! rtph264pay name=pay0 config-interval=1 pt=96"
SMALL = "width=320,height=180"
STREAMS = {
    "/h264": PICTURES.format(more="", caps=SMALL) + H264,
    "/h265": PICTURES.format(more="", caps=SMALL)
    + "! x265enc tune=zerolatency speed-preset=ultrafast bitrate=300 key-int-max=15 ! rtph265pay name=pay0 config-interval=1 pt=96",
    "/bframes": PICTURES.format(more="", caps=SMALL)
    + "! x264enc bframes=3 b-adapt=false rc-lookahead=4 speed-preset=veryfast bitrate=300 key-int-max=15 "
    + "! video/x-h264,profile=main ! rtph264pay name=pay0 config-interval=1 pt=96",
    "/large": PICTURES.format(more="", caps="width=1280,height=720") + H264,
    "/brief": PICTURES.format(more="num-buffers=50", caps=SMALL) + H264,
    "/odd": PICTURES.format(more="", caps="width=704,height=576,pixel-aspect-ratio=12/11") + H264,
    "/tiny": PICTURES.format(more="", caps="width=16,height=16").replace("timeoverlay", "identity") + H264,
    "/pixel": "videotestsrc is-live=true ! video/x-raw,format=Y444,width=1,height=1,framerate=25/1 "
    "! x264enc tune=zerolatency key-int-max=15 ! rtph264pay name=pay0 config-interval=1 pt=96",
    "/talking": PICTURES.format(more="", caps=SMALL)
    + H264
    + " audiotestsrc is-live=true ! audioconvert ! audioresample ! audio/x-raw,rate=8000,channels=1 ! mulawenc ! rtppcmupay name=pay1 pt=0",
    "/speaking": PICTURES.format(more="", caps=SMALL)
    + H264
    + " audiotestsrc is-live=true ! audioconvert ! audioresample ! audio/x-raw,rate=16000,channels=1 ! avenc_aac ! rtpmp4gpay name=pay1 pt=97",
    "/sound": "audiotestsrc is-live=true ! audioconvert ! mulawenc ! rtppcmupay name=pay0 pt=0",
}
SCENES = "ball smpte pinwheel spokes gradient colors circular checkers-8 bar smpte75".split()
for number, scene in enumerate(SCENES):
    STREAMS["/scene%d" % number] = (
        PICTURES.format(more="horizontal-speed=%d" % (number % 4), caps="width=640,height=360").replace("pattern=ball", "pattern=" + scene)
        + H264.replace("bitrate=300", "bitrate=800")
    )


def say(line):
    print(line, flush=True)


def guard(server, factories, args):
    """A login by digest, or TLS without one."""
    auth = GstRtspServer.RTSPAuth()
    token = GstRtspServer.RTSPToken()
    token.set_string("media.factory.role", "user")
    if args.user:
        auth.set_supported_methods(GstRtsp.RTSPAuthMethod.DIGEST)
        auth.add_digest(args.user, args.password, token)
    else:
        auth.set_default_token(token)
    if args.certificate:
        auth.set_tls_certificate(Gio.TlsCertificate.new_from_file(args.certificate))
    server.set_auth(auth)
    for factory in factories:
        allowed = GstRtspServer.RTSPPermissions()
        allowed.add_permission_for_role("user", "media.factory.access", True)
        allowed.add_permission_for_role("user", "media.factory.construct", True)
        factory.set_permissions(allowed)


def serve(args):
    server = GstRtspServer.RTSPServer()
    server.set_address("127.0.0.1")
    server.set_service(str(args.port))
    factories = []
    if args.instead:
        path, other = args.instead.split("=")
        STREAMS[path] = STREAMS[other]
    for path, pipeline in STREAMS.items():
        factory = GstRtspServer.RTSPMediaFactory()
        factory.set_launch("( " + pipeline + " )")
        factory.set_shared(True)
        server.get_mount_points().add_factory(path, factory)
        factories.append(factory)
    if args.user or args.certificate:
        guard(server, factories, args)

    def connected(_server, client):
        client.connect("play-request", lambda _client, context: say("play " + context.uri.abspath))

    server.connect("client-connected", connected)
    server.attach(None)
    say("port %d" % server.get_bound_port())
    loop = GLib.MainLoop()
    # The test's process holds the other end: a killed test leaves no server behind.
    GLib.io_add_watch(sys.stdin, GLib.PRIORITY_DEFAULT, GLib.IOCondition.HUP, lambda *_: loop.quit())
    loop.run()


def clip(args):
    kind = {"ts": "mpegtsmux", "mkv": "matroskamux"}.get(args.file.rsplit(".", 1)[-1], "mp4mux")
    tone = "audiotestsrc num-buffers=%d samplesperbuffer=320 ! audio/x-raw,format=S16LE,rate=8000,channels=1 ! mux." % (args.seconds * 25)
    pipeline = Gst.parse_launch(
        "videotestsrc pattern=ball num-buffers=%d ! video/x-raw,width=%d,height=%d,framerate=25/1,pixel-aspect-ratio=%s ! timeoverlay "
        "! video/x-raw,format=I420 ! x264enc tune=zerolatency speed-preset=ultrafast key-int-max=15 ! h264parse ! %s name=mux ! filesink location=%s %s"
        % (args.seconds * 25, args.width, args.height, args.aspect, kind, args.file, tone if args.tone else "")
    )
    pipeline.set_state(Gst.State.PLAYING)
    end = pipeline.get_bus().timed_pop_filtered(60 * Gst.SECOND, Gst.MessageType.EOS | Gst.MessageType.ERROR)
    pipeline.set_state(Gst.State.NULL)
    if end is None or end.type != Gst.MessageType.EOS:
        sys.exit("no clip: %s" % (end.parse_error() if end else "too slow"))


def main():
    parser = argparse.ArgumentParser()
    verbs = parser.add_subparsers(required=True)
    verb = verbs.add_parser("serve")
    verb.add_argument("--port", type=int, default=0)
    verb.add_argument("--user")
    verb.add_argument("--password")
    verb.add_argument("--certificate")
    verb.add_argument("--instead")
    verb.set_defaults(run=serve)
    verb = verbs.add_parser("clip")
    verb.add_argument("file")
    verb.add_argument("seconds", type=int)
    verb.add_argument("width", type=int)
    verb.add_argument("height", type=int)
    verb.add_argument("aspect", nargs="?", default="1/1")
    verb.add_argument("--tone", action="store_true")
    verb.set_defaults(run=clip)
    args = parser.parse_args()
    Gst.init(None)
    args.run(args)


main()
