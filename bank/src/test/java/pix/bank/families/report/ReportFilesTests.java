package pix.bank.families.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.docx4j.TextUtils;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import pix.bank.families.report.Outline.Question;
import pix.bank.question.Draw;
import pix.bank.question.Scene;

class ReportFilesTests {

    @ParameterizedTest
    @EnumSource(Question.class)
    void both_files_read_back_have_the_same_headings_on_the_same_pages(Question question) throws Exception {
        var posed = Reports.pose(AnOutline.outline(question), Draw.known(7));
        var expected = posed.report().entries(3).stream()
                .filter(entry -> isStyled(posed.report(), entry.title()))
                .toList();

        assertThat(ReadBack.odt(Odt.bytes(posed.report()))).isEqualTo(expected);
        assertThat(ReadBack.docx(Docx.bytes(posed.report()))).isEqualTo(expected);
    }

    @Test
    void contents_that_a_word_processor_made_are_a_field_that_it_updates() throws Exception {
        var report =
                Reports.pose(AnOutline.outline(Question.PAGE), Draw.known(7)).report();
        var made = ((Contents.Automatic) report.contents()).entries();

        var block = ReadBack.contents(Docx.bytes(report));

        assertThat(block.getSdtPr().getRPrOrAliasOrLock()).hasSize(1);
        var text = TextUtils.getText(block.getSdtContent());
        assertThat(text).startsWith("Sommaire").contains("TOC \\o \"1-2\"");
        made.forEach(entry -> assertThat(text).contains(entry.title()));
    }

    @Test
    void the_same_draw_makes_the_same_files() {
        var once = files(3);
        var again = files(3);

        for (int format = 0; format < 2; format++)
            assertThat(once.files().get(format).bytes().get())
                    .isEqualTo(again.files().get(format).bytes().get());
    }

    static Scene.Files files(long seed) {
        return (Scene.Files) new Reports()
                .stage(AnOutline.outline(Question.PAGE), Draw.known(seed))
                .scenes()
                .getFirst();
    }

    static boolean isStyled(Report report, String title) {
        return report.sections().stream().anyMatch(section -> section.title().equals(title) && section.isStyled());
    }
}
