/** The tracker's columns: how each is headed, what it holds, what it is for (SPEC 2). */
import type { Localized } from '../language';
/** How the cells of a column are read. */
export type ColumnType = 'text' | 'count' | 'date' | 'duration' | 'mark' | 'choice';
export interface ColumnDefinition {
    readonly type: ColumnType;
    /** The header that set-up writes, then other headers under which the column is found. */
    readonly headers: readonly [string, ...string[]];
    /** Short name in messages. */
    readonly label: Localized;
    /** For a choice: the code of each value and its spellings; the first is what dropdowns offer. */
    readonly choices?: Readonly<Record<string, readonly [string, ...string[]]>>;
}
export declare const COLUMNS: {
    readonly no: {
        readonly type: "text";
        readonly headers: readonly ["TT", "STT", "Số TT"];
        readonly label: {
            readonly vi: "TT";
            readonly en: "No.";
        };
    };
    readonly unit_code: {
        readonly type: "text";
        readonly headers: readonly ["Mã CĐCS", "Mã đơn vị"];
        readonly label: {
            readonly vi: "Mã CĐCS";
            readonly en: "Unit code";
        };
    };
    readonly unit_name: {
        readonly type: "text";
        readonly headers: readonly ["Tên CĐCS", "Công đoàn cơ sở", "Đơn vị", "Tên đơn vị"];
        readonly label: {
            readonly vi: "Tên CĐCS";
            readonly en: "Unit";
        };
    };
    readonly level: {
        readonly type: "choice";
        readonly headers: readonly ["Cấp", "Cấp đại hội"];
        readonly label: {
            readonly vi: "Cấp";
            readonly en: "Level";
        };
        readonly choices: {
            readonly grassroots: readonly ["Cơ sở", "Cấp cơ sở", "CĐCS"];
            readonly district: readonly ["Huyện", "Cấp huyện"];
        };
    };
    readonly bloc: {
        readonly type: "text";
        readonly headers: readonly ["Khối", "Loại hình", "Khối thi đua"];
        readonly label: {
            readonly vi: "Khối";
            readonly en: "Bloc";
        };
    };
    readonly commune: {
        readonly type: "text";
        readonly headers: readonly ["Xã, thị trấn", "Địa bàn", "Xã"];
        readonly label: {
            readonly vi: "Xã, thị trấn";
            readonly en: "Commune";
        };
    };
    readonly party_cell: {
        readonly type: "text";
        readonly headers: readonly ["Cấp ủy lãnh đạo", "Chi bộ", "Đảng bộ"];
        readonly label: {
            readonly vi: "Cấp ủy lãnh đạo";
            readonly en: "Party committee";
        };
    };
    readonly members: {
        readonly type: "count";
        readonly headers: readonly ["Số đoàn viên", "Tổng số ĐV", "Đoàn viên", "Số đoàn viên Tổng số", "Đoàn viên Tổng số"];
        readonly label: {
            readonly vi: "Số đoàn viên";
            readonly en: "Members";
        };
    };
    readonly members_f: {
        readonly type: "count";
        readonly headers: readonly ["Trong đó nữ", "Nữ"];
        readonly label: {
            readonly vi: "Trong đó nữ";
            readonly en: "Women members";
        };
    };
    readonly required: {
        readonly type: "choice";
        readonly headers: readonly ["Diện tổ chức", "Thuộc diện"];
        readonly label: {
            readonly vi: "Diện tổ chức";
            readonly en: "Obligation";
        };
        readonly choices: {
            readonly required: readonly ["Phải tổ chức"];
            readonly exempt: readonly ["Không tổ chức", "Không phải tổ chức"];
        };
    };
    readonly exempt_reason: {
        readonly type: "text";
        readonly headers: readonly ["Lý do không tổ chức", "Lý do"];
        readonly label: {
            readonly vi: "Lý do không tổ chức";
            readonly en: "Reason for exemption";
        };
    };
    readonly pilot: {
        readonly type: "mark";
        readonly headers: readonly ["Đại hội điểm", "Điểm", "ĐH điểm"];
        readonly label: {
            readonly vi: "Đại hội điểm";
            readonly en: "Pilot";
        };
    };
    readonly planned: {
        readonly type: "date";
        readonly headers: readonly ["Ngày dự kiến", "Thời gian dự kiến", "Lịch ĐH"];
        readonly label: {
            readonly vi: "Ngày dự kiến";
            readonly en: "Planned on";
        };
    };
    readonly start: {
        readonly type: "date";
        readonly headers: readonly ["Ngày bắt đầu", "Khai mạc"];
        readonly label: {
            readonly vi: "Ngày bắt đầu";
            readonly en: "Opened on";
        };
    };
    readonly held: {
        readonly type: "date";
        readonly headers: readonly ["Ngày tổ chức", "Ngày ĐH", "Thời gian tổ chức", "Ngày hoàn thành"];
        readonly label: {
            readonly vi: "Ngày tổ chức";
            readonly en: "Held on";
        };
    };
    readonly duration: {
        readonly type: "duration";
        readonly headers: readonly ["Thời lượng", "Số ngày", "Số buổi"];
        readonly label: {
            readonly vi: "Thời lượng";
            readonly en: "Duration";
        };
    };
    readonly form: {
        readonly type: "choice";
        readonly headers: readonly ["Hình thức"];
        readonly label: {
            readonly vi: "Hình thức";
            readonly en: "Form";
        };
        readonly choices: {
            readonly plenary: readonly ["Toàn thể", "Đại hội toàn thể", "ĐH toàn thể"];
            readonly delegates: readonly ["Đại biểu", "Đại hội đại biểu", "ĐH đại biểu"];
        };
    };
    readonly summoned: {
        readonly type: "count";
        readonly headers: readonly ["Đại biểu triệu tập", "ĐB triệu tập"];
        readonly label: {
            readonly vi: "Đại biểu triệu tập";
            readonly en: "Delegates summoned";
        };
    };
    readonly present: {
        readonly type: "count";
        readonly headers: readonly ["Đại biểu có mặt", "ĐB có mặt", "ĐB dự"];
        readonly label: {
            readonly vi: "Đại biểu có mặt";
            readonly en: "Delegates present";
        };
    };
    readonly c1a: {
        readonly type: "mark";
        readonly headers: readonly [`N\u1ED9i dung ${string}`, `ND${string}`];
        readonly label: {
            readonly vi: "Nội dung 1a";
            readonly en: "Content 1a";
        };
    };
    readonly c1b: {
        readonly type: "mark";
        readonly headers: readonly [`N\u1ED9i dung ${string}`, `ND${string}`];
        readonly label: {
            readonly vi: "Nội dung 1b";
            readonly en: "Content 1b";
        };
    };
    readonly c1c: {
        readonly type: "mark";
        readonly headers: readonly [`N\u1ED9i dung ${string}`, `ND${string}`];
        readonly label: {
            readonly vi: "Nội dung 1c";
            readonly en: "Content 1c";
        };
    };
    readonly c2a: {
        readonly type: "mark";
        readonly headers: readonly [`N\u1ED9i dung ${string}`, `ND${string}`];
        readonly label: {
            readonly vi: "Nội dung 2a";
            readonly en: "Content 2a";
        };
    };
    readonly c2b: {
        readonly type: "mark";
        readonly headers: readonly [`N\u1ED9i dung ${string}`, `ND${string}`];
        readonly label: {
            readonly vi: "Nội dung 2b";
            readonly en: "Content 2b";
        };
    };
    readonly personnel: {
        readonly type: "mark";
        readonly headers: readonly ["Nhân sự đã duyệt", "Đề án nhân sự"];
        readonly label: {
            readonly vi: "Nhân sự đã duyệt";
            readonly en: "Personnel approved";
        };
    };
    readonly docs: {
        readonly type: "mark";
        readonly headers: readonly ["Văn kiện đã duyệt", "Duyệt văn kiện"];
        readonly label: {
            readonly vi: "Văn kiện đã duyệt";
            readonly en: "Documents approved";
        };
    };
    readonly bch_quota: {
        readonly type: "count";
        readonly headers: readonly ["BCH phân bổ"];
        readonly label: {
            readonly vi: "BCH phân bổ";
            readonly en: "Committee allotted";
        };
    };
    readonly bch_elected: {
        readonly type: "count";
        readonly headers: readonly ["BCH đã bầu", "Số UV BCH"];
        readonly label: {
            readonly vi: "BCH đã bầu";
            readonly en: "Committee elected";
        };
    };
    readonly bch_f: {
        readonly type: "count";
        readonly headers: readonly ["BCH nữ"];
        readonly label: {
            readonly vi: "BCH nữ";
            readonly en: "Committee: women";
        };
    };
    readonly bch_young: {
        readonly type: "count";
        readonly headers: readonly ["BCH trẻ"];
        readonly label: {
            readonly vi: "BCH trẻ";
            readonly en: "Committee: young";
        };
    };
    readonly bch_eth: {
        readonly type: "count";
        readonly headers: readonly ["BCH dân tộc"];
        readonly label: {
            readonly vi: "BCH dân tộc";
            readonly en: "Committee: ethnic minority";
        };
    };
    readonly bch_party: {
        readonly type: "count";
        readonly headers: readonly ["BCH đảng viên"];
        readonly label: {
            readonly vi: "BCH đảng viên";
            readonly en: "Committee: Party members";
        };
    };
    readonly bch_uni: {
        readonly type: "count";
        readonly headers: readonly ["BCH đại học"];
        readonly label: {
            readonly vi: "BCH đại học";
            readonly en: "Committee: university degree";
        };
    };
    readonly bch_new: {
        readonly type: "count";
        readonly headers: readonly ["BCH mới"];
        readonly label: {
            readonly vi: "BCH mới";
            readonly en: "Committee: newly elected";
        };
    };
    readonly del_quota: {
        readonly type: "count";
        readonly headers: readonly ["ĐB dự ĐH huyện phân bổ", "ĐB cấp trên phân bổ"];
        readonly label: {
            readonly vi: "ĐB dự ĐH huyện phân bổ";
            readonly en: "Delegates to the higher congress allotted";
        };
    };
    readonly del_elected: {
        readonly type: "count";
        readonly headers: readonly ["ĐB dự ĐH huyện đã bầu", "ĐB cấp trên đã bầu"];
        readonly label: {
            readonly vi: "ĐB dự ĐH huyện đã bầu";
            readonly en: "Delegates to the higher congress elected";
        };
    };
    readonly prop_before: {
        readonly type: "mark";
        readonly headers: readonly ["Tuyên truyền trước"];
        readonly label: {
            readonly vi: "Tuyên truyền trước";
            readonly en: "Publicity before";
        };
    };
    readonly prop_during: {
        readonly type: "mark";
        readonly headers: readonly ["Tuyên truyền trong"];
        readonly label: {
            readonly vi: "Tuyên truyền trong";
            readonly en: "Publicity during";
        };
    };
    readonly prop_after: {
        readonly type: "mark";
        readonly headers: readonly ["Tuyên truyền sau"];
        readonly label: {
            readonly vi: "Tuyên truyền sau";
            readonly en: "Publicity after";
        };
    };
    readonly emulation: {
        readonly type: "mark";
        readonly headers: readonly ["Phát động thi đua", "Thi đua"];
        readonly label: {
            readonly vi: "Phát động thi đua";
            readonly en: "Emulation launched";
        };
    };
    readonly result_sent: {
        readonly type: "mark";
        readonly headers: readonly ["Ngày gửi báo cáo", "Đã báo cáo"];
        readonly label: {
            readonly vi: "Ngày gửi báo cáo";
            readonly en: "Result reported on";
        };
    };
    readonly status: {
        readonly type: "text";
        readonly headers: readonly ["Trạng thái", "Tiến độ"];
        readonly label: {
            readonly vi: "Trạng thái";
            readonly en: "Status";
        };
    };
    readonly note: {
        readonly type: "text";
        readonly headers: readonly ["Ghi chú"];
        readonly label: {
            readonly vi: "Ghi chú";
            readonly en: "Note";
        };
    };
};
export type ColumnKey = keyof typeof COLUMNS;
/** Every column key, in the order in which a tracker made by set-up shows them. */
export declare const COLUMN_KEYS: ColumnKey[];
/** The columns whose cells are read as `Type`. */
export type ColumnOf<Type extends ColumnType> = {
    [K in ColumnKey]: (typeof COLUMNS)[K]['type'] extends Type ? K : never;
}[ColumnKey];
/** Without these nothing can be checked. */
export declare const REQUIRED_COLUMNS: readonly ["unit_name", "held"];
