/** The walls as they were at another moment: to be looked at, never to be changed. */
package uz.posbon.workstation.wallthen;
