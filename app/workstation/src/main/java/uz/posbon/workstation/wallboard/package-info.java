/** The supervisor's panel of the walls: a miniature of every display, what is wrong with it, and a place to drop things onto. */
package uz.posbon.workstation.wallboard;
