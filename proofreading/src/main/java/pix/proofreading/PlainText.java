package pix.proofreading;

import java.util.List;
import java.util.regex.Pattern;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.CustomNode;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;

/** Markdown as it is read aloud: without its signs, and with a name in the place of what a computer reads. */
final class PlainText extends AbstractVisitor {

    private static final Parser PARSER =
            Parser.builder().extensions(List.of(TablesExtension.create())).build();

    /** Addresses, files, cells, fingerprints and names of columns are no words of a language. */
    private static final Pattern NO_WORDS = Pattern.compile("""
            [^\\s«(,;]*[\\w)]\\.[a-z]{2,}[^\\s»,;.:)]*|[^\\s«(]+@[^\\s»),;]+|[^\\s«(]*/[^\\s]*/[^\\s»),;.]*
            |=[A-Z]+\\(\\S*|\\b[A-Z]{1,2}\\d+(:[A-Z]{1,2}\\d+)?\\b|\\w*_\\w*|\\b(?=\\w*\\d)(?=\\w*[A-Za-z])\\w{3,}\\b""", Pattern.COMMENTS);

    private static final String SOMETHING = "Pix";

    private final StringBuilder text = new StringBuilder();

    private PlainText() {}

    static String of(String markdown) {
        var reader = new PlainText();
        PARSER.parse(markdown).accept(reader);
        return NO_WORDS.matcher(reader.text.toString().strip()).replaceAll(SOMETHING);
    }

    @Override
    public void visit(Text literal) {
        text.append(literal.getLiteral());
    }

    @Override
    public void visit(Code code) {
        text.append(SOMETHING);
    }

    @Override
    public void visit(FencedCodeBlock code) {
        text.append("\n\n");
    }

    @Override
    public void visit(SoftLineBreak line) {
        text.append(' ');
    }

    @Override
    public void visit(HardLineBreak line) {
        text.append('\n');
    }

    @Override
    public void visit(Paragraph paragraph) {
        block(paragraph);
    }

    @Override
    public void visit(ListItem item) {
        block(item);
    }

    /** The cells of a table. */
    @Override
    public void visit(CustomNode node) {
        if (node instanceof TableCell) block(node);
        else visitChildren(node);
    }

    private void block(Node node) {
        visitChildren(node);
        text.append("\n\n");
    }
}
