from digests.languages.ko.institutions import INSTITUTION_ENDS
from digests.languages.page import PageWords, kinds, phrases

# Months are figures and need no words here. Korean stamps put the month first (06/11/2025).
PAGE = PageWords(
    function_words=frozenset(
        "은 는 이 가 을 를 의 에 에서 으로 및 있다 했다 한다 위한 통해 대한 것으로 밝혔다 등".split()
    ),
    weekdays=frozenset("월요일 화요일 수요일 목요일 금요일 토요일 일요일 월 화 수 목 금 토 일".split()),
    day_first=False,
    stamp_words=frozenset(
        """
        배포일 배포 일시 배포일시 보도시점 보도 일자 날짜 등록일 작성일 게시일 입력 수정 승인 오전 오후
        석간 조간 보도일시 즉시
        """.split()
    ),
    today=phrases("오늘 | 금일"),
    told_then=phrases("밝혔다 | 발표했다 | 발표하였다 | 전했다 | 밝혔습니다 | 발표했습니다 | 발표한다 | 일 밝혔다"),
    cities=frozenset(
        phrases(
            """
            서울 | 부산 | 인천 | 대구 | 대전 | 광주 | 울산 | 세종 | 수원 | 성남 | 판교 | 제주 | 뉴욕 | 도쿄
            베이징 | 상하이 | 런던 | 파리 | 싱가포르 | 홍콩 | 강릉 | 거제 | 경산 | 경주 | 고양 | 과천 | 광명
            구미 | 군산 | 군포 | 김포 | 김해 | 나주 | 남양주 | 논산 | 당진 | 대전광역시 | 동탄 | 목포
            부천 | 분당 | 서귀포 | 서산 | 속초 | 순천 | 시흥 | 아산 | 안동 | 안산 | 안양 | 양산 | 여수
            오산 | 용인 | 원주 | 의왕 | 의정부 | 익산 | 일산 | 전주 | 제천 | 진주 | 창원 | 천안
            청주 | 춘천 | 충주 | 파주 | 평택 | 포천 | 포항 | 하남 | 워싱턴 | 보스턴 | 샌프란시스코
            로스앤젤레스 | 시애틀 | 라스베이거스 | 산호세 | 팔로알토 | 베를린 | 프랑크푸르트 | 뮌헨 | 취리히
            제네바 | 바르셀로나 | 암스테르담 | 두바이 | 아부다비 | 방콕 | 하노이 | 호치민 | 자카르타
            타이베이 | 시드니 | 항저우 | 토론토 | 밴쿠버 | 오사카
            """
        )
    ),
    regions=frozenset(
        phrases("""
                한국 | 대한민국 | 미국 | 중국 | 일본 | 경기 | 경기도 | 강원 | 전북 | 전남 | 경북 | 경남 | 충북
                충남
                """)
    ),
    place_and=phrases("및 | · | ,"),
    place_labels=phrases("장소"),
    labels=phrases(
        """
            보도자료 | 보도 자료 | 공지사항 | 뉴스 | 본문 | 보도참고자료 | 보도설명자료 | 참고자료
            즉시 배포 | 설명자료
            """
    ),
    title_labels=phrases("제목: | 제목 : | 제 목: | 제 목 :"),
    letterhead=phrases(
        "담당부서 | 담당 부서 | 담당자 | 보도일시 | 배포일 | 배포일시 | 책임자 | 보도시점 | 문의처 | 대표이사"
    ),
    kickers=phrases("업데이트 | 속보 | 참고 | 안내"),
    corrections=phrases("정정 | 수정 | [정정] | 정정보도 | (정정)"),
    replaced=(("정정", "에서"), ("으로 정정", "")),
    corrected=phrases("정정 후"),
    bylines=phrases("기자 | 글"),
    chrome=phrases(
        """
        공유 | 인쇄 | 검색 | 메뉴 | 홈 | 목록 | 이전 | 다음 | 다운로드 | 로그인 | 더보기 | 맨 위로
        닫기 | 구독 | 스크랩 | 상단영역 | 본문영역 | 하단영역 | 글씨크기 | 글씨키우기
        이 기사를 공유합니다 | 기사공유하기
        공유하기 | 현재위치 | 본문 글씨 키우기 | 본문 글씨 줄이기 | 바로가기 | 기사스크랩하기 | 다른 찾기
        스크롤 이동 상태바
        단축키 | 이전 문서 | 다음 문서 | 첨부 | 크게 | 작게 | 전체메뉴 | 기사검색 | 댓글 | 페이스북 공유 | 트위터 공유
        본문 바로가기 | 첨부파일 | 복사 | 회원가입 | 이전글 | 다음글 | 페이스북 | 트위터 | 카카오톡 | 원문
        """
    ),
    chrome_openers=phrases(
        """
        카테고리: | 태그: | 조회수 | 분류:
        공유하기 | 이 사이트는 쿠키 | 사진 제공 | 사진= | 원문:  | newsitemid | 원문 보기
        태그 보관물 | 카테고리 보관물
        """
    ),
    elsewhere=phrases(
        """
            관련 기사 | 관련기사 | 추천 기사 | 최신 뉴스 | 많이 본 | 인기 기사 | 관련 뉴스 | 다른 기사
            관련 보도자료 | 출처 | 첨부
            """
    ),
    summaries=phrases("요약 | 주요 내용 | 핵심 | 주요내용"),
    about_closers=phrases("소개 | 에 대하여 | 에 대해"),
    overviews=phrases("개요"),
    not_about=phrases(
        """
        조사 | 행사 | 사업 | 제품 | 신제품 | 서비스 | 프로그램 | 작품 | 설문 | 대회 | 공모전 | 계획 | 정책
        제도 | 결과 | 주요
        """
    ),
    about_headings=phrases(
        """
        회사개요 | 기업 개요 | 기업개요 | 기관 개요 | 회사 정보
        회사 소개 | 회사소개 | 기업 소개 | 기관 소개 | 회사 개요
        """
    ),
    safe_harbor_headings=phrases("미래예측진술 | 미래 예측 진술 | 면책 조항 | 유의사항 | 면책조항 | 전향적 진술"),
    safe_harbor_openers=phrases("이 보도자료는 미래 | 본 보도자료는 미래 | 본 보도자료에는"),
    profile_words=phrases("설립 | 본사 | 선도 | 임직원 | 전 세계 | 기업이다 | 기업으로 | 전문"),
    legal_words=phrases("등록상표 | 등록 상표 | 무단 전재"),
    contact_headings=phrases(
        """
            연락처 | 문의 | 언론연락처 | 언론 연락처 | 담당자 | 문의처 | 미디어 연락처 | 담당 부서
            담당부서 | 홍보 담당
            """
    ),
    end_openers=phrases("출처: | 출처 : | 원본 콘텐츠 보기 | 뉴스제공 | 보도자료 출처 | 웹사이트:"),
    end_marks=phrases("끝 | (끝) | <끝> | -끝- | - 끝 -"),
    source_openers=phrases("출처: | 출처 :"),
    announces=phrases("은 | 는 | 이 | 가"),
    generic_names=frozenset(
        phrases(
            """
            회사 | 당사 | 이번 | 매출액 | 제목 | 정부 | 이날 | 올해 | 지난해 | 최근 | 매출 | 수출 | 수입
            수출액 | 수입액 | 영업이익
            순이익 | 무역수지 | 같은 기간 | 지난달 | 응답자 | 전체 | 국내 | 이들 | 직장인 | 국민 | 하지만 | 다만
            이로써 | 이어
            매출은 | 영업손실 | 당기순이익 | 업계 | 시장 | 소비자 | 고객 | 참가자 | 관계자 | 전문가 | 조사
            조사 결과 | 결과 | 행사 | 대회 | 제품 | 신제품 | 서비스 | 프로그램 | 사업 | 기업 | 기업들 | 주주
            이사회 | 학생 | 시민 | 주민 | 청소년 | 여성 | 남성 | 한국 | 우리나라 | 세계 | 가격 | 주가 | 생산
            판매 | 판매량 | 거래량 | 이어서 | 또 | 또한 | 그러나 | 그런데 | 따라서 | 이에 | 반면 | 특히 | 이후
            현재 | 오늘 | 내일 | 어제 | 이번 행사 | 이번 조사 | 이번 대회 | 양사 | 우리 | 저희 | 여기 | 이것
            """
        )
    ),
    clause_openers=phrases("이번 | 특히 | 또한 | 한편 | 올해 | 지난 | 최근 | 이에 | 이와 | 그동안 | 앞으로"),
    institution_ends=INSTITUTION_ENDS,
    company_words=frozenset("주식회사 위원회 공사 공단 은행 대학교 부 청 재단 협회 그룹".split()),
    provided_by=phrases("부처: | 부처 : | 제공: | 배포기관"),
    kinds=kinds(
        """
        earnings: 실적 | 매출 | 영업이익 | 분기 | 순이익
        merger: 인수 | 합병 | 지분
        financing: 투자 유치 | 유상증자 | 채권 | 상장 | 대출 | 배당 | 지원금
        personnel: 임명 | 선임 | 취임 | 인사발령 | 신임
        legal: 제재 | 과징금 | 소송 | 판결 | 고발 | 시정명령
        survey: 조사 | 설문 | 통계 | 연구
        event: 개최 | 행사 | 컨퍼런스 | 전시회 | 포럼 | 박람회 | 회의
        product: 출시 | 공개 | 신제품 | 발표 | 선보여
        government: 위원회 | 장관 | 정부 | 정책
        partnership: 협약 | 제휴 | 협력 | 계약 | 업무협약
        award: 수상 | 선정 | 인증
        """
    ),
    denied=phrases("접근이 거부 | 페이지를 찾을 수 없 | 접근 권한이"),
    attachment=phrases("첨부파일 참조 | 붙임 참조 | 첨부 파일을 참고 | 자세한 내용은 첨부"),
    rules=phrases(
        """
        이용약관 | 서비스 이용약관 | 개인정보처리방침 | 개인정보 처리방침 | 자주 묻는 질문 | 보도자료 작성법
        저작권 정책
        """
    ),
    embargo=phrases("엠바고 | 보도시점"),
)
