/**
 * Recordings: a span of a room's log and telemetry in one file, from which the picture of any of its moments can be had. What a file looks like byte
 * by byte is in {@code installers/handbook/recording.md}.
 */
package uz.posbon.sdk.recording;
