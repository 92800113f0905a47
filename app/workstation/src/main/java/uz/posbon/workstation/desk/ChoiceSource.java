package uz.posbon.workstation.desk;

import uz.posbon.workstation.verb.DeskState;
import uz.posbon.workstation.words.Words;

/** Makes what the desk says of what the operator has chosen. One thread, beside that of {@link ModelSource}, so that he never waits for the city. */
@FunctionalInterface
interface ChoiceSource {
    Choice of(DeskState desk, Words words);
}
