package uz.posbon.workstation.desk;

import uz.posbon.workstation.detail.Detail;
import uz.posbon.workstation.verb.Focus;

/** What the operator has chosen, and what the case panel says of it. */
record Choice(Focus focus, Detail detail) {
    static final Choice NONE = new Choice(Focus.NONE, new Detail.Nothing());
}
