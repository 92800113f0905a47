package uz.posbon.workstation.verb;

import java.time.Instant;
import uz.posbon.sdk.picture.Picture;

/** What a verb reads its words against: the picture, the selection and the moment. */
public record DeskState(Picture picture, Focus focus, Instant now) {}
