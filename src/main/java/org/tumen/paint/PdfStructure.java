package org.tumen.paint;

import java.io.IOException;
import java.util.Map;
import java.util.TreeMap;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.COSObjectable;
import org.apache.pdfbox.pdmodel.common.PDNumberTreeNode;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkInfo;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDObjectReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDParentTreeValue;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDBorderStyleDictionary;
import org.jspecify.annotations.Nullable;
import org.tumen.display.Box;
import org.tumen.display.Page;

/// The tags of a PDF file (ISO 32000-1, 14.7 and 14.8): which stretch of a page's content is a heading, a paragraph or a
/// figure, in the order of reading, and which links belong to them.
final class PdfStructure {
    private final PDDocument document;
    private final PDStructureTreeRoot root = new PDStructureTreeRoot();
    private final PDStructureElement whole = new PDStructureElement("Document", root);
    /// By the key that a page or link has: the elements of its stretches, or its element.
    private final Map<Integer, COSObjectable> parents = new TreeMap<>();
    private @Nullable PDPage page;
    private COSArray stretches = new COSArray();

    PdfStructure(PDDocument document) {
        this.document = document;
        root.appendKid(whole);
    }

    void startPage(PDPage next) {
        page = next;
        stretches = new COSArray();
        next.setStructParents(parents.size());
        next.getCOSObject().setItem(COSName.getPDFName("Tabs"), COSName.S);
        parents.put(parents.size(), stretches);
    }

    /// @param type a standard structure type, such as "P"
    /// @param description what stands for it where it cannot be seen; may be empty
    PDStructureElement element(String type, String description) {
        PDStructureElement element = new PDStructureElement(type, whole);
        if (page != null) {
            element.setPage(page);
        }
        if (!description.isEmpty()) {
            element.setAlternateDescription(description);
        }
        whole.appendKid(element);
        return element;
    }

    /// Gives a stretch of the present page's content to an element.
    ///
    /// @return the stretch's number on its page
    int stretch(PDStructureElement element) {
        int number = stretches.size();
        element.appendKid(number);
        stretches.add(element.getCOSObject());
        return number;
    }

    /// @param ptPerPx the page's points in a pixel
    void addLink(Page.Link link, PDPage sheet, double ptPerPx) throws IOException {
        Box box = link.box();
        PDAnnotationLink annotation = new PDAnnotationLink();
        float height = sheet.getMediaBox().getHeight();
        annotation.setRectangle(new PDRectangle((float) (box.x() * ptPerPx), (float) (height - box.bottom() * ptPerPx),
                (float) (box.width() * ptPerPx), (float) (box.height() * ptPerPx)));
        PDActionURI action = new PDActionURI();
        action.setURI(link.address());
        annotation.setAction(action);
        annotation.setContents(link.text());
        annotation.setPrinted(true);
        PDBorderStyleDictionary none = new PDBorderStyleDictionary();
        none.setWidth(0);
        annotation.setBorderStyle(none);
        annotation.setStructParent(parents.size());
        sheet.getAnnotations().add(annotation);

        PDStructureElement element = element("Link", link.text());
        PDObjectReference reference = new PDObjectReference();
        reference.setReferencedObject(annotation);
        reference.getCOSObject().setItem(COSName.PG, sheet);
        element.appendKid(reference);
        parents.put(parents.size(), element);
    }

    /// @param language of all text; may be empty
    void finish(String language) {
        PDNumberTreeNode tree = new PDNumberTreeNode(PDParentTreeValue.class);
        tree.setNumbers(parents);
        root.setParentTree(tree);
        root.setParentTreeNextKey(parents.size());
        if (!language.isEmpty()) {
            whole.setLanguage(language);
        }
        document.getDocumentCatalog().setStructureTreeRoot(root);
        PDMarkInfo marked = new PDMarkInfo();
        marked.setMarked(true);
        document.getDocumentCatalog().setMarkInfo(marked);
    }
}
