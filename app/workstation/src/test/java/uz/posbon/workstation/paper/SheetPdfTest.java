package uz.posbon.workstation.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import uz.posbon.assets.Languages;
import uz.posbon.workstation.verb.VerbException;

/** What was written is read again, letter by letter, and painted. */
class SheetPdfTest {
    private static final SheetPdf PDF = new SheetPdf(FontFiles.ofThisMachine());

    private static byte[] bytes(Sheet sheet) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PDF.write(sheet, out);
        return out.toByteArray();
    }

    private static String text(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PDFTextStripper reader = new PDFTextStripper();
            reader.setSortByPosition(true);
            return oneBlank(reader.getText(document));
        }
    }

    private static String oneBlank(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }

    private static Stream<String> values(Sheet sheet) {
        Stream<String> head = sheet.head().stream().flatMap(fact -> Stream.of(fact.label(), fact.value()));
        Stream<String> cases = sheet.cases().stream().flatMap(one -> Stream.of(
                        Stream.of(one.heading(), one.title()), one.facts().stream().map(Sheet.Fact::label),
                        one.facts().stream().filter(fact -> !fact.value().contains("\n")).map(Sheet.Fact::value),
                        one.units().stream().flatMap(unit -> Stream.of(unit.callSign(), unit.status(), unit.phone())),
                        one.steps().stream().map(Sheet.StepLine::text), one.log().stream().map(Sheet.LogLine::text))
                .flatMap(part -> part));
        return Stream.concat(Stream.concat(head, cases), Stream.of(sheet.title(), sheet.labels().checklist(), sheet.labels().log(), sheet.labels().notes()));
    }

    @ParameterizedTest
    @EnumSource
    void everyLanguageCanBeReadFromThePaper(Languages language) throws IOException {
        Sheet sheet = new PaperRoom(0).sheet(language);
        byte[] pdf = bytes(sheet);
        String read = text(pdf);
        assertThat(values(sheet).map(SheetPdfTest::oneBlank)).isNotEmpty().allSatisfy(value -> assertThat(read).contains(value));
        assertThat(read).contains("Gas is on: Чилонзор, gʻarbiy tomon").contains("Gʻofur Oʻktamov").doesNotContain("?");
        assertThat(painted(pdf, "open-incidents-" + language.tag())).as("ink on the page").isBetween(0.01, 0.3);
    }

    /** How much of the first page is dark. The picture stays in the build's folder, for people to look at. */
    private static double painted(byte[] pdf, String name) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            BufferedImage page = new PDFRenderer(document).renderImageWithDPI(0, 96);
            Path file = Path.of("target", "paper", name + ".png");
            Files.createDirectories(file.getParent());
            ImageIO.write(page, "png", file.toFile());
            long dark = 0;
            for (int pixel : page.getRGB(0, 0, page.getWidth(), page.getHeight(), null, 0, page.getWidth())) {
                dark += (pixel & 0xff) < 128 ? 1 : 0;
            }
            return dark / (double) (page.getWidth() * page.getHeight());
        }
    }

    @ParameterizedTest
    @EnumSource
    void theFontHasEveryLetterOfEveryText(Languages language) throws IOException {
        String all = language.texts().keys().stream().map(key -> language.texts().text(key)).collect(Collectors.joining());
        String letters = all.codePoints().filter(Character::isLetter).distinct().mapToObj(Character::toString).collect(Collectors.joining());
        Sheet sheet = new PaperRoom(0).sheet(language);
        String read = text(bytes(new Sheet(sheet.language(), letters, List.of(), "", List.of(), sheet.labels())));
        assertThat(read.replace(" ", "")).contains(letters);
    }

    @Test
    void everyPageHasItsNumberAndSaysWhenItWasTrue() throws IOException {
        byte[] pdf = bytes(new PaperRoom(40).sheet(Languages.ENGLISH));
        try (PDDocument document = Loader.loadPDF(pdf)) {
            int pages = document.getNumberOfPages();
            assertThat(pages).isGreaterThan(5);
            for (int page = 1; page <= pages; page++) {
                PDFTextStripper reader = new PDFTextStripper();
                reader.setStartPage(page);
                reader.setEndPage(page);
                assertThat(reader.getText(document)).contains("Page " + page + " of " + pages, "2026-11-24 14:00:00  up to date");
            }
        }
    }

    @Property(tries = 60)
    void noTextOfACallerKeepsTheSheetFromBeingPrinted(@ForAll String title, @ForAll String value) throws IOException {
        Sheet sheet = new PaperRoom(0).sheet(Languages.ENGLISH);
        Sheet.Case odd = new Sheet.Case("#1", "TEST", title, List.of(new Sheet.Fact("Description", value.repeat(40))), List.of(), List.of(), List.of());
        assertThat(text(bytes(new Sheet("en", sheet.title(), sheet.head(), value, List.of(odd), sheet.labels())))).contains("#1 [TEST]");
    }

    @Test
    void aWordLongerThanALineIsBrokenAndNotLost() throws IOException {
        Sheet sheet = new PaperRoom(0).sheet(Languages.ENGLISH);
        String word = "Ўқувчи".repeat(60);
        Sheet.Case odd = new Sheet.Case("#1", "", "x", List.of(new Sheet.Fact("Description", word)), List.of(), List.of(), List.of());
        String read = text(bytes(new Sheet("en", "t", List.of(), "", List.of(odd), sheet.labels())));
        assertThat(Normalizer.normalize(read, Normalizer.Form.NFC).replace(" ", "")).contains(word);
    }

    @Test
    void withoutAFontItNamesThePackage() {
        SheetPdf bare = new SheetPdf(new FontFiles(List.of(new FontFiles.Choice("/nowhere", "a.ttf", "b.ttf"))));
        assertThatThrownBy(() -> bare.write(new PaperRoom(0).sheet(Languages.ENGLISH), new ByteArrayOutputStream()))
                .isInstanceOfSatisfying(VerbException.class,
                        why -> assertThat(PaperRoom.words(Languages.ENGLISH).say(why.phrase())).contains("fonts-noto-core"));
    }
}
