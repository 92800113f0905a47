package uz.posbon.workstation.desk;

import uz.posbon.workstation.verb.DeskState;
import uz.posbon.workstation.words.Words;

/** Makes what the desk shows from what it stands on. One thread. */
interface ModelSource {
    /** All of it. */
    DeskModel of(DeskState desk, Words words);

    /** The same but for what is said of the selection: what the operator has just chosen does not wait for the rest of the city. */
    DeskModel chosen(DeskModel before, DeskState desk);

    /** Run before each part of {@link #of}: it may ask for a {@link #chosen} one meanwhile, and for nothing else. */
    void giveWay(Runnable shorter);
}
