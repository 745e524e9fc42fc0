package pix.bank.families.files;

import static org.assertj.core.api.Assertions.assertThat;

import com.drew.imaging.ImageMetadataReader;
import com.drew.metadata.exif.ExifIFD0Directory;
import com.drew.metadata.exif.ExifSubIFDDirectory;
import com.drew.metadata.exif.GpsDirectory;
import java.io.ByteArrayInputStream;
import java.util.Map;
import javax.imageio.ImageIO;
import javax.sound.sampled.AudioSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfReader;
import org.openpdf.text.pdf.parser.PdfTextExtractor;
import pix.bank.making.archive.Zip;

class SamplesTests {

    @Test
    void a_photo_tells_another_reader_its_camera_its_moment_and_its_place() throws Exception {
        var photo = Sample.JPG.bytes(
                Map.of("Appareil", "Lumio X20", "Prise le", "2024-05-02T10:25", "Position", "48.39, -4.49"));

        var read = ImageMetadataReader.readMetadata(new ByteArrayInputStream(photo));

        assertThat(read.getFirstDirectoryOfType(ExifIFD0Directory.class).getString(ExifIFD0Directory.TAG_MODEL))
                .isEqualTo("Lumio X20");
        assertThat(read.getFirstDirectoryOfType(ExifSubIFDDirectory.class)
                        .getString(ExifSubIFDDirectory.TAG_DATETIME_ORIGINAL))
                .isEqualTo("2024:05:02 10:25:00");
        var place = read.getFirstDirectoryOfType(GpsDirectory.class).getGeoLocation();
        assertThat(place.getLatitude()).isCloseTo(48.39, org.assertj.core.data.Offset.offset(0.001));
        assertThat(place.getLongitude()).isCloseTo(-4.49, org.assertj.core.data.Offset.offset(0.001));
    }

    @Test
    void a_pdf_tells_another_reader_its_text_its_author_and_its_moment() throws Exception {
        var facts = Map.of(
                "Titre",
                "Projet de fête",
                "Texte",
                "Présenté par Inès & Tom, été 2026.",
                "Auteur",
                "Maëlys",
                "Créé le",
                "2026-03-02T10:20");
        var file = Sample.PDF.bytes(facts);

        try (var read = new PdfReader(file)) {
            assertThat(read.getInfo())
                    .containsEntry("Title", "Projet de fête")
                    .containsEntry("Author", "Maëlys")
                    .containsEntry("CreationDate", "D:20260302102000+01'00'");
            assertThat(new PdfTextExtractor(read).getTextFromPage(1))
                    .contains("Projet de fête")
                    .contains("Présenté par Inès & Tom, été 2026.");
            assertThat(read.getCatalog().contains(PdfName.STRUCTTREEROOT))
                    .as("tagged")
                    .isTrue();
        }
        assertThat(Sample.PDF.bytes(facts)).isEqualTo(file);
    }

    @ParameterizedTest
    @CsvSource({
        "png, 89504e47",
        "gif, 47494638",
        "jpg, ffd8ff",
        "wav, 52494646",
        "pdf, 25504446",
        "zip, 504b0304",
        "odt, 504b0304",
        "html, 3c21444f"
    })
    void a_sample_begins_as_its_format_does(String format, String start) {
        assertThat(Sample.start(format)).startsWith(start);
    }

    @Test
    void samples_open_in_the_readers_of_the_platform() throws Exception {
        for (var picture : new Sample[] {Sample.PNG, Sample.GIF, Sample.JPG})
            assertThat(ImageIO.read(new ByteArrayInputStream(picture.bytes(Map.of())))
                            .getWidth())
                    .isEqualTo(480);
        assertThat(AudioSystem.getAudioInputStream(new ByteArrayInputStream(Sample.WAV.bytes(Map.of())))
                        .getFrameLength())
                .isEqualTo(4000);
        assertThat(Zip.entries(Sample.ZIP.bytes(Map.of()))).containsKey("liste.txt");
    }
}
