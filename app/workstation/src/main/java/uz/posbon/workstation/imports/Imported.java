package uz.posbon.workstation.imports;

import java.util.List;
import uz.posbon.sdk.catalogue.Site;
import uz.posbon.sdk.catalogue.Zone;
import uz.posbon.workstation.words.Phrase;

/**
 * What a file holds for the catalogue.
 *
 * @param problems what is wrong with the file and where, each by itself
 * @param leftOut things of the file that are neither areas nor points, such as lines
 */
public record Imported(List<Zone> zones, List<Site> sites, List<Phrase> problems, int leftOut) {
    public Imported {
        zones = List.copyOf(zones);
        sites = List.copyOf(sites);
        problems = List.copyOf(problems);
    }
}
