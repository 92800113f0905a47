/** Cameras and recordings by FFmpeg, inside the process: the only code that knows its library. */
package uz.posbon.ui.video.ffmpeg;
