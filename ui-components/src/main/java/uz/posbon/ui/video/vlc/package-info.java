/** Sound, odd sources and whatever it is chosen for by the system's libvlc: the only code that knows vlcj. */
package uz.posbon.ui.video.vlc;
