package uz.posbon.workstation.verb;

import java.time.Instant;
import uz.posbon.sdk.picture.Picture;
import uz.posbon.workstation.recommend.Journeys;

/** What a verb reads its words against: the picture, the selection, the moment, and how long ways take. */
public record DeskState(Picture picture, Focus focus, Instant now, Journeys journeys) {}
