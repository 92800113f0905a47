/** The trainer's side of a training session: what is to come and what has happened, who works how, and the verbs that lead it. */
@NullMarked
package uz.posbon.workstation.trainer;

import org.jspecify.annotations.NullMarked;
