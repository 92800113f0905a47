/** What a desk needs of ONVIF (Profile S and T): profiles, stream addresses, PTZ, presets, discovery. Made by {@code OnvifClient}. */
package uz.posbon.sdk.onvif;
