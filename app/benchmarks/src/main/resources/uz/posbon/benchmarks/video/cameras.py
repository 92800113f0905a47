#!/usr/bin/python3
"""Cameras that never sleep: an RTSP server whose streams run on whether anybody looks or not.

  cameras.py CAMERAS GOP KBIT -- COMMAND...    COMMAND writes 640x360 I420 pictures at 25 a second; they are encoded once, at the start

Served: /cam0, /cam1, ... , all the same pictures, each at another point of the loop. Prints "port N", then for every camera
"camera PATH NANOS": when, on the machine's monotonic clock, one of its key frames was; another one is every GOP pictures.
"""
import subprocess
import sys
import threading
import time

import gi

gi.require_version("Gst", "1.0")
gi.require_version("GstApp", "1.0")
gi.require_version("GstRtspServer", "1.0")
from gi.repository import GLib, Gst, GstApp, GstRtspServer  # noqa: E402,F401

PICTURE = 40_000_000
# Cameras are not in step with each other: eight groups within the time of one picture.
STEP = PICTURE // 8
ENCODE = (
    "fdsrc fd={fd} ! rawvideoparse format=i420 width=640 height=360 framerate=25/1 "
    "! x264enc tune=zerolatency sliced-threads=false threads=2 speed-preset=veryfast bframes=0 bitrate={kbit} key-int-max={gop} "
    "option-string=scenecut=0:min-keyint={gop} "
    "! video/x-h264,profile=high,stream-format=avc,alignment=au ! appsink name=out sync=false"
)
SERVE = (
    "( appsrc name=pictures is-live=true format=time do-timestamp=true leaky-type=downstream max-buffers=100 max-bytes=0 "
    "! rtph264pay name=pay0 config-interval=-1 pt=96 )"
)


def encoded(gop, kbit, command):
    """The loop's pictures and their caps, which hold the parameter sets, so that clients find them in the SDP as with real cameras."""
    source = subprocess.Popen(command, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL)
    pipeline = Gst.parse_launch(ENCODE.format(fd=source.stdout.fileno(), gop=gop, kbit=kbit))
    out = pipeline.get_by_name("out")
    pipeline.set_state(Gst.State.PLAYING)
    pictures = []
    caps = None
    while True:
        sample = out.emit("try-pull-sample", 20 * Gst.SECOND)
        if sample is None:
            break
        caps = sample.get_caps()
        pictures.append(sample.get_buffer())
    pipeline.set_state(Gst.State.NULL)
    pictures = pictures[: len(pictures) // gop * gop]
    keys = [i for i, picture in enumerate(pictures) if not picture.has_flags(Gst.BufferFlags.DELTA_UNIT)]
    if not pictures or keys != list(range(0, len(pictures), gop)):
        sys.exit("the clip's key frames are not where they should be: %s of %d" % (keys, len(pictures)))
    return pictures, caps


class Camera:
    def __init__(self, number, pictures, caps, gop):
        self.path = "/cam%d" % number
        self.pictures = pictures
        self.caps = caps
        # 7 steps and a bit of a GOP apart, so that neither key frames nor pictures of neighbours coincide.
        self.delay = number * (7 * PICTURE + STEP) % (gop * PICTURE)
        self.watched = []

    def factory(self):
        factory = GstRtspServer.RTSPMediaFactory()
        factory.set_launch(SERVE)
        factory.set_shared(True)
        factory.set_latency(0)
        factory.connect("media-configure", self.configure)
        return factory

    def configure(self, _factory, media):
        source = media.get_element().get_by_name("pictures")
        source.set_property("caps", self.caps)
        # Pictures that are lost here would be seen as damage, and be cheaper to decode: the figures of such a run say nothing.
        source.connect("enough-data", lambda _source: print("cameras: this machine is too slow, %s loses pictures" % self.path, file=sys.stderr))
        self.watched.append(source)
        media.connect("unprepared", lambda _media: self.watched.remove(source) if source in self.watched else None)

    def push(self, step):
        if self.watched:
            picture = self.pictures[(step * STEP - self.delay) // PICTURE % len(self.pictures)]
            for source in list(self.watched):
                copy = picture.copy()
                copy.pts = copy.dts = copy.duration = Gst.CLOCK_TIME_NONE
                source.emit("push-buffer", copy)


def run(cameras, begun):
    groups = [[c for c in cameras if c.delay // STEP % 8 == group] for group in range(8)]
    step = 0
    while True:
        wait = begun + step * STEP - time.monotonic_ns()
        if wait > 0:
            time.sleep(wait / 1e9)
        for camera in groups[step % 8]:
            camera.push(step)
        step += 1


def main():
    Gst.init(None)
    count, gop, kbit = (int(word) for word in sys.argv[1:4])
    pictures, caps = encoded(gop, kbit, sys.argv[5:])
    server = GstRtspServer.RTSPServer()
    server.set_address("127.0.0.1")
    server.set_service("0")
    cameras = [Camera(number, pictures, caps, gop) for number in range(count)]
    for camera in cameras:
        server.get_mount_points().add_factory(camera.path, camera.factory())
    server.attach(None)
    begun = time.monotonic_ns()
    threading.Thread(target=run, args=(cameras, begun), daemon=True).start()
    print("port %d" % server.get_bound_port())
    for camera in cameras:
        print("camera %s %d" % (camera.path, begun + camera.delay))
    print("ready %d pictures, %d bytes" % (len(pictures), sum(picture.get_size() for picture in pictures)), flush=True)
    loop = GLib.MainLoop()
    # The benchmark holds the other end: one that was killed leaves no server behind.
    GLib.io_add_watch(sys.stdin, GLib.PRIORITY_DEFAULT, GLib.IOCondition.HUP, lambda *_: loop.quit())
    loop.run()


main()
