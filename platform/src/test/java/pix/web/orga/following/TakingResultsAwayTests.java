package pix.web.orga.following;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.http.HttpStatus.OK;

import com.github.miachm.sods.SpreadSheet;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import pix.testing.PageTest;

/** Results as files. */
@PageTest
class TakingResultsAwayTests extends ThreePupilsFollowed {

    @Test
    void results_are_taken_away_as_a_file_all_or_those_of_a_class() {
        var all = get("/export.csv");
        assertThat(all).hasStatus(OK).hasContentType("text/csv;charset=UTF-8");
        assertThat(all)
                .bodyText()
                .startsWith("\uFEFF\"Nom de l'organisation\";")
                .contains("Babbage", "Santa");
        assertThat(get("/export.csv?classe=6B")).bodyText().contains("Santa").doesNotContain("Babbage");
        assertThat(get("/participants?classe=6B"))
                .bodyText()
                .contains("/export.csv\"", "/export.ods\"", "/export.csv?classe=6B\"", "/export.ods?classe=6B\"");
    }

    @Test
    void a_spreadsheet_has_the_same_lines_with_days_and_numbers_that_are_such() throws IOException {
        var file = get("/export.ods?classe=6B");
        assertThat(file).hasStatus(OK).hasContentType("application/vnd.oasis.opendocument.spreadsheet");
        assertThat(file.getMvcResult().getResponse().getHeader("Content-Disposition"))
                .contains(".ods");
        var bytes = file.getMvcResult().getResponse().getContentAsByteArray();
        var sheet = new SpreadSheet(new ByteArrayInputStream(bytes)).getSheet(0);
        var headings = List.of(sheet.getDataRange().getValues()[0]);
        var line = sheet.getDataRange().getValues()[1];

        assertThat(sheet.getMaxRows()).isEqualTo(2);
        assertThat(line).contains("Santa", "6B");
        assertThat(line[headings.indexOf("% de progression")]).isInstanceOf(Double.class);
        assertThat(line[headings.indexOf("Date de début")]).isInstanceOf(LocalDateTime.class);
    }
}
