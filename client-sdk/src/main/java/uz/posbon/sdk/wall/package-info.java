/** What the room's video walls show: records and the calls that change them. Pure. */
package uz.posbon.sdk.wall;
