/**
 * The seat of a video wall: displays that show what the backend says, and say what they really show. Nobody operates it.
 */
package uz.posbon.workstation.wall;
