/** Recordings and odd sources by the system's libvlc: the only code that knows vlcj. */
package uz.posbon.ui.video.vlc;
