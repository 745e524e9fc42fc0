package pix.assessment.report;

/** Where the letters about reports lead: the faces say, who know their pages. */
public interface ReportLetterLinks {

    String mine();
}
