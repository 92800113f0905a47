/** Steering a camera: a pad, and a hand on the picture. A movement always ends in a stop. */
package uz.posbon.ui.video.ptz;
