package uz.posbon.workstation.desk;

import uz.posbon.workstation.verb.DeskState;
import uz.posbon.workstation.words.Words;

/** Makes what the desk shows from what it stands on. One thread. */
@FunctionalInterface
interface ModelSource {
    /** All of it but for the choice, which is made beside it and given here as it was last. */
    DeskModel of(DeskState desk, Choice choice, Words words);
}
