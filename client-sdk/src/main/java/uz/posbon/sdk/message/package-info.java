/** What somebody in the room has to tell the others, and who has taken note of it. */
package uz.posbon.sdk.message;
