package uz.posbon.workstation.paper;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Supplier;
import javax.print.DocFlavor;
import javax.print.PrintException;
import javax.print.PrintService;
import javax.print.PrintServiceLookup;
import javax.print.SimpleDoc;
import javax.print.attribute.HashPrintRequestAttributeSet;
import javax.print.attribute.PrintRequestAttributeSet;
import javax.print.attribute.standard.JobName;
import javax.print.attribute.standard.MediaSizeName;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.printing.PDFPageable;

/** Sends a file to the printer people chose for this machine. Blocks as long as the spooler does; not for the FX thread. */
final class PaperPrinter {
    private final Supplier<Optional<PrintService>> printers;

    /** @param printers asked at each print: printers come and go */
    PaperPrinter(Supplier<Optional<PrintService>> printers) {
        this.printers = printers;
    }

    static PaperPrinter ofThisMachine() {
        return new PaperPrinter(() -> Optional.ofNullable(PrintServiceLookup.lookupDefaultPrintService()));
    }

    /**
     * Prints the file.
     *
     * @return the printer's name; empty when there is no printer
     */
    Optional<String> print(Path file, String name) throws IOException, PrintException {
        Optional<PrintService> printer = printers.get();
        if (printer.isEmpty()) {
            return Optional.empty();
        }
        PrintRequestAttributeSet how = new HashPrintRequestAttributeSet();
        how.add(MediaSizeName.ISO_A4);
        how.add(new JobName(name, null));
        try (PDDocument document = Loader.loadPDF(file.toFile())) {
            printer.get().createPrintJob().print(new SimpleDoc(new PDFPageable(document), DocFlavor.SERVICE_FORMATTED.PAGEABLE, null), how);
        }
        return Optional.of(printer.get().getName());
    }
}
